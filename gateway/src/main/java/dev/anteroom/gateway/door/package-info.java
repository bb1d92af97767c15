/**
 * The rules of the door: what every request must keep, whatever it asks for. One class for each
 * rule.
 */
@NullMarked
package dev.anteroom.gateway.door;

import org.jspecify.annotations.NullMarked;
