package dev.anteroom.chassis.mail.sending;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * What Anteroom's own classes have logged since, those of other tests included: unlike a capture of
 * the standard output, several may listen at once.
 */
final class OwnLog implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.anteroom");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    private OwnLog() {
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
    }

    static OwnLog listen() {
        return new OwnLog();
    }

    /** Every message so far, and those of the exceptions with it. */
    List<String> said() {
        return soFar().stream()
                .flatMap(
                        event ->
                                Stream.concat(
                                        Stream.of(event.getFormattedMessage()),
                                        causes(event.getThrowableProxy())))
                .toList();
    }

    /** An appender locks itself while it adds. */
    private List<ILoggingEvent> soFar() {
        synchronized (appender) {
            return List.copyOf(appender.list);
        }
    }

    private static Stream<String> causes(IThrowableProxy first) {
        return Stream.iterate(first, Objects::nonNull, IThrowableProxy::getCause)
                .map(it -> it.getClassName() + ": " + it.getMessage());
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        appender.stop();
    }
}
