/** A durable PostgreSQL of the site's own: one database and one role per service. */
@NullMarked
package dev.anteroom.standalone.postgres;

import org.jspecify.annotations.NullMarked;
