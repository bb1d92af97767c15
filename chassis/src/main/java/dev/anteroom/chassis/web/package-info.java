/**
 * What every service starts from: defaults, and the refusal of addresses that no one should send.
 */
@NullMarked
package dev.anteroom.chassis.web;

import org.jspecify.annotations.NullMarked;
