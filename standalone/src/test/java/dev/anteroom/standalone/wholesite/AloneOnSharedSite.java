package dev.anteroom.standalone.wholesite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Nothing else runs meanwhile: the class kills parts of the {@link SharedSite}, or wants the
 * machine for itself. JUnit runs these after all others, which rely on it: they leave thousands of
 * letters and subscribers behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@Isolated
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface AloneOnSharedSite {}
