/**
 * What a shared cache may keep, for how long, and what it answers (RFC 9110, RFC 9111, RFC 5861).
 * Pure: no clock, no network.
 */
@NullMarked
package dev.anteroom.gateway.cache.rule;

import org.jspecify.annotations.NullMarked;
