/**
 * Links that are their own permission: random tokens kept as hashes, and tokens derived from a
 * keyed HMAC.
 */
@NullMarked
package dev.anteroom.chassis.capability;

import org.jspecify.annotations.NullMarked;
