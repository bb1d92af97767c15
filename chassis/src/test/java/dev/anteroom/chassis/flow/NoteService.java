package dev.anteroom.chassis.flow;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.chassis.outbox.Republisher;
import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that tells notes and hears its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NoteService {

    static final EventType WRITTEN = new EventType("note.written", 1);

    /** What a note holds. */
    record Note(String text) {}

    public static void main(String[] arguments) {
        SpringApplication.run(NoteService.class, arguments);
    }

    /** Several run in one JVM; who ends must not take the threads of the others along. */
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        ReactorResourceFactory own = new ReactorResourceFactory();
        own.setUseGlobalResources(false);
        return own;
    }

    @Bean
    Notes notes(JdbcClient jdbc) {
        return new Notes(jdbc);
    }

    @Bean
    NoteHandler noteHandler(
            Notes notes,
            Tracer tracer,
            @Value("${probe.topic}") String topic,
            @Value("${probe.mended:false}") boolean mended) {
        return new NoteHandler(notes, tracer, topic, mended);
    }

    @Bean
    NoteFollower noteFollower(@Value("${probe.topic}") String topic) {
        return new NoteFollower(topic);
    }

    @Bean
    Republisher noteRepublisher(Notes notes, Outbox outbox, @Value("${probe.topic}") String topic) {
        return () -> {
            var all = notes.all();
            all.forEach(
                    note ->
                            outbox.append(
                                    new OutgoingEvent(
                                            topic,
                                            note.key(),
                                            WRITTEN,
                                            note.version(),
                                            new Note(note.text()))));
            return all.size();
        };
    }
}
