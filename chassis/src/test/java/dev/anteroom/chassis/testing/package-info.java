/**
 * Real backends for the tests of every module: PostgreSQL, Kafka and SMTP, embedded or in
 * containers.
 */
@NullMarked
package dev.anteroom.chassis.testing;

import org.jspecify.annotations.NullMarked;
