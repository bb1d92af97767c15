package dev.anteroom.chassis.problem;

import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageAutoConfiguration;
import dev.anteroom.chassis.page.PageSettings;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.error.ErrorAttributes;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.result.view.ViewResolver;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Always on in a web application. */
@AutoConfiguration(
        after = PageAutoConfiguration.class,
        before = ErrorWebFluxAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
public class ProblemAutoConfiguration {

    /** Before Spring's own handler of response status exceptions, which stands at 0. */
    private static final int BEFORE_SPRING = -2;

    /** A page's frame may have to be read from the database, which no event loop waits for. */
    @Bean(defaultCandidate = false, destroyMethod = "dispose")
    Scheduler problemWorkers() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    @Order(BEFORE_SPRING)
    ErrorWebExceptionHandler problemHandler(
            ErrorAttributes attributes,
            ApplicationContext context,
            ServerCodecConfigurer codecs,
            ObjectProvider<ViewResolver> views,
            ObjectProvider<ProblemMapping> mappings,
            FrameSource frames,
            PageSettings page,
            @Qualifier("problemWorkers") Scheduler problemWorkers) {
        ProblemHandler handler =
                new ProblemHandler(
                        attributes,
                        context,
                        mappings.orderedStream().toList(),
                        frames,
                        page,
                        problemWorkers);
        handler.setViewResolvers(views.orderedStream().toList());
        handler.setMessageWriters(codecs.getWriters());
        handler.setMessageReaders(codecs.getReaders());
        return handler;
    }

    @Bean
    DatabaseProblems databaseProblems() {
        return new DatabaseProblems();
    }

    @Bean
    WebProblems webProblems() {
        return new WebProblems();
    }
}
