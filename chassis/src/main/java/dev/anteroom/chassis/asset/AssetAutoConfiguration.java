package dev.anteroom.chassis.asset;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Always on: the bean {@code assets} for templates. */
@AutoConfiguration
public class AssetAutoConfiguration {

    @Bean
    Assets assets() {
        return new Assets(AssetFiles.read());
    }
}
