package dev.anteroom.chassis.time;

import java.util.UUID;

/** Where new ids come from: UUID version 7 (RFC 9562), so that rows sort by age. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
