package dev.anteroom.standalone.wholesite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The class looks at the {@link SharedSite} and leaves it as it is, beside whoever writes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface ReaderOfSharedSite {}
