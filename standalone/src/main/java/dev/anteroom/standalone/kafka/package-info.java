/** A durable Kafka of the site's own: one KRaft node. */
@NullMarked
package dev.anteroom.standalone.kafka;

import org.jspecify.annotations.NullMarked;
