package dev.anteroom.content.picture;

import dev.anteroom.chassis.time.Ids;
import dev.anteroom.content.body.BodyRenderer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

    @Bean
    Pictures pictures(JdbcClient jdbc) {
        return new Pictures(jdbc);
    }

    @Bean
    ReadPicture readPicture(Pictures pictures) {
        return new ReadPicture(pictures);
    }

    @Bean
    UploadPicture uploadPicture(Pictures pictures, Ids ids, Clock clock) {
        return new UploadPicture(pictures, ids, clock);
    }

    @Bean
    BodyRenderer bodyRenderer(Pictures pictures) {
        return new BodyRenderer(pictures);
    }
}
