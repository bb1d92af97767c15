package dev.anteroom.standalone.wholesite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The class works on the {@link SharedSite}, alone as long as it runs: it may kill parts of it.
 * Classes with sites of their own run meanwhile.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@ResourceLock("dev.anteroom.standalone.wholesite.SharedSite")
@interface OnSharedSite {}
