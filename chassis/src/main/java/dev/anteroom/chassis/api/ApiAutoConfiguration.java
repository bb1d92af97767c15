package dev.anteroom.chassis.api;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** On in every web application that has a file {@code openapi/<prefix>.json}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnResource(resources = "classpath:openapi/${anteroom.api-prefix}.json")
public class ApiAutoConfiguration {

    @Bean
    ApiDescriptionController apiDescriptionController(
            @Value("${anteroom.api-prefix}") String prefix, ObjectProvider<ApiPart> parts) {
        return new ApiDescriptionController(
                ApiDescription.of(
                        prefix, parts.stream().map(ApiPart::description).sorted().toList()));
    }
}
