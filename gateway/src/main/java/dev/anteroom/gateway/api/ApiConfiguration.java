package dev.anteroom.gateway.api;

import dev.anteroom.gateway.route.ServiceDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Beans of the page. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    ServiceApis serviceApis(ServiceDocuments documents) {
        return new ServiceApis(documents::read, documents.patience(), Schedulers.parallel());
    }
}
