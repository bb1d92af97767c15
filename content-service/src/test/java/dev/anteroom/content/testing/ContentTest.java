package dev.anteroom.content.testing;

import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import dev.anteroom.content.ContentServiceApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Runs a test in the one context that all share: the whole service on real backends. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = ContentServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"anteroom.demo=true", "anteroom.public-url=https://heronmere.example"})
@RealBackends({Backend.POSTGRES, Backend.KAFKA, Backend.IDENTITY})
@Import({QueryCounter.class, Visitor.class, Told.class, Writer.class})
public @interface ContentTest {}
