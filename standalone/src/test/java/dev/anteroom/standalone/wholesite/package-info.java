/**
 * The whole site in a real browser and under faults: real processes, durable databases, real mail.
 */
@NullMarked
package dev.anteroom.standalone.wholesite;

import org.jspecify.annotations.NullMarked;
