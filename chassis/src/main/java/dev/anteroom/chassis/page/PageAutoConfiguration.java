package dev.anteroom.chassis.page;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Always on: the frame, from the service's own source or unnamed. */
@AutoConfiguration
@EnableConfigurationProperties(PageSettings.class)
public class PageAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FrameSource frameSource() {
        return Frame::unnamed;
    }

    @Bean
    FrameAdvice frameAdvice(FrameSource frames, PageSettings settings) {
        return new FrameAdvice(frames, settings);
    }
}
