package dev.anteroom.standalone.wholesite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * No other class writes to the {@link SharedSite} meanwhile: this one counts all its rows, or
 * changes what everyone sees. All such classes share one thread, so that none of them waits for
 * another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(value = SharedSite.ROWS, mode = ResourceAccessMode.READ_WRITE)
@Order(1)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface OnlyWriterOnSharedSite {}
