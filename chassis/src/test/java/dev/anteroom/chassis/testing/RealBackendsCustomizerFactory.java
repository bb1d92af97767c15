package dev.anteroom.chassis.testing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Reads {@link RealBackends} and sets the properties that lead there. */
public final class RealBackendsCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        RealBackends wanted =
                AnnotatedElementUtils.findMergedAnnotation(testClass, RealBackends.class);
        return wanted == null ? null : new Customizer(EnumSet.copyOf(List.of(wanted.value())));
    }

    private record Customizer(Set<Backend> backends) implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            Map<String, Object> properties = new HashMap<>();
            if (backends.contains(Backend.POSTGRES)) {
                properties.putAll(PostgresServer.shared().createDatabase().properties());
            }
            if (backends.contains(Backend.KAFKA)) {
                properties.put("spring.kafka.bootstrap-servers", KafkaServer.shared().addresses());
            }
            if (backends.contains(Backend.MAIL)) {
                properties.put("anteroom.mail.from", "practice@anteroom.example");
                properties.put("anteroom.mail.servers[0].host", "127.0.0.1");
                properties.put("anteroom.mail.servers[0].port", Mailbox.shared().port());
            }
            if (backends.contains(Backend.IDENTITY)) {
                properties.put("anteroom.identity.jwks-uri", StaffTokens.shared().jwksUri());
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("real-backends", properties));
        }
    }
}
