package dev.anteroom.standalone.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * The class trains, kills or restores whole sites of its own for minutes: it runs with {@code mvn
 * verify -Pdrills}, as CI does, and not with each {@code mvn verify}. ADR 9 says which and why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("drill")
public @interface Drill {}
