/** One error form: RFC 9457 for programs, the same error as a calm page for people. */
@NullMarked
package dev.anteroom.chassis.problem;

import org.jspecify.annotations.NullMarked;
