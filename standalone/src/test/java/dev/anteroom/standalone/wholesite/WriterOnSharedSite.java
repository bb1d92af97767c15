package dev.anteroom.standalone.wholesite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The class writes to the {@link SharedSite} beside others of its kind, with addresses and texts of
 * its own. They come late, when those are through that want to be the only writer.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@ResourceLock(value = SharedSite.ROWS, mode = ResourceAccessMode.READ)
@Order(Integer.MAX_VALUE)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface WriterOnSharedSite {}
