/** Who of the staff is asking: the gateway's one-minute JWT, verified and given to handlers. */
@NullMarked
package dev.anteroom.chassis.staff;

import org.jspecify.annotations.NullMarked;
