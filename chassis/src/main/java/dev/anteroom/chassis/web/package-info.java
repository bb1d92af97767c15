/** What every web layer needs: request ids, masked paths, refusal of control characters. */
@NullMarked
package dev.anteroom.chassis.web;

import org.jspecify.annotations.NullMarked;
