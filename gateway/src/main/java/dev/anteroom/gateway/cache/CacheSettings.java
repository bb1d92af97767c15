package dev.anteroom.gateway.cache;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the page cache works.
 *
 * @param enabled false sends every request to the services
 * @param maxBytes memory for all pages, outside the heap
 * @param maxPageBytes longest page that is kept
 * @param zippedFrom shortest text that is also kept in gzip
 * @param parameters query parameters that make another page; all others are passed over
 * @param personalParameters query parameters that make a page one person's
 * @param passedPaths paths below which nothing is kept
 * @param patience longest time that a visitor waits for another's fetch of the same page, or for a
 *     newer page while a stale one could stand in
 * @param fetchTimeout longest time that a fetch in the background takes
 * @param errorPause after a failure of a service: how long stale pages are served without asking
 * @param passFor how long it is remembered that an address gives nothing that may be kept
 * @param withoutPurges oldest page that is served without asking while purges cannot be heard
 */
@Validated
@ConfigurationProperties("anteroom.gateway.cache")
record CacheSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("64MB") @NotNull DataSize maxBytes,
        @DefaultValue("2MB") @NotNull DataSize maxPageBytes,
        @DefaultValue("1KB") @NotNull DataSize zippedFrom,
        @DefaultValue({"page", "q", "topic", "person", "month", "week", "day", "zone", "offer"})
                @NotNull
                List<String> parameters,
        @DefaultValue({"token", "code", "state"}) @NotNull List<String> personalParameters,
        @DefaultValue({"/studio", "/sign-in", "/sign-out", "/_mail", "/actuator"}) @NotNull
                List<String> passedPaths,
        @DefaultValue("2s") @DurationMin(millis = 1) Duration patience,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration fetchTimeout,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration errorPause,
        @DefaultValue("30s") @DurationMin(millis = 1) Duration passFor,
        @DefaultValue("30s") @DurationMin(millis = 0) Duration withoutPurges) {

    CacheSettings {
        if (maxBytes.toBytes() < 1 || maxPageBytes.toBytes() < 1 || zippedFrom.toBytes() < 0) {
            throw new IllegalArgumentException(
                    "anteroom.gateway.cache: max-bytes and max-page-bytes must be above zero");
        }
        if (maxPageBytes.toBytes() > Integer.MAX_VALUE
                || zippedFrom.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "anteroom.gateway.cache: a page may not be longer than 2 GB");
        }
    }
}
