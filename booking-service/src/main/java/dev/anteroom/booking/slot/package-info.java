/**
 * Which starts can be booked: open hours less blocked times, under named rules. Nothing here knows
 * of Spring, SQL or Kafka; java.time alone resolves local time.
 *
 * <p><b>Time.</b> A start that the spring change skips is never a candidate. One that the autumn
 * change repeats is two candidates, told apart by their offset. A session lasts elapsed time, not
 * the difference of two clock readings.
 *
 * <p><b>Buffers add up.</b> What a session blocks is the session with its buffer before and after,
 * and blocked times never overlap. Example: "Couples, 50 minutes" has 10 minutes before and 15
 * after; "First conversation, 20 minutes" has 5 before and none after. A couple comes from 10:00 to
 * 10:50, which blocks 9:50 to 11:05. A first conversation may then begin at 11:10 (its own 5
 * minutes begin at 11:05), not at 11:05: the gap is 15 + 5 = 20 minutes, not the larger of the two.
 * A buffer may reach beyond open hours; a session may not.
 */
@NullMarked
package dev.anteroom.booking.slot;

import org.jspecify.annotations.NullMarked;
