/**
 * The demo practice: loaded once into an empty site, by the studio's own commands, and never
 * mailed.
 */
@NullMarked
package dev.anteroom.content.demo;

import org.jspecify.annotations.NullMarked;
