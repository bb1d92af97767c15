package dev.anteroom.gateway.door;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the door allows.
 *
 * @param trustedProxies networks (CIDR, such as {@code 10.0.0.0/8}) whose forwarding headers and
 *     request ids count; empty when visitors reach the gateway directly
 * @param maxBody largest body of a request
 * @param maxUpload largest body of an upload in the studio
 * @param bodyPause longest time without a byte while a body is being sent
 * @param bodyTime longest time that a body takes to arrive
 * @param uploadTime the same for an upload in the studio
 * @param unsafePerMinute how many requests that change something one network address may send in a
 *     minute, over all replicas; 1 or more
 * @param hstsIncludeSubdomains whether HSTS of an https site covers all names below it; off by
 *     default, since it cuts off a subdomain that has no certificate
 */
@ConfigurationProperties("anteroom.gateway")
record DoorSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("12MB") DataSize maxUpload,
        @DefaultValue("20s") Duration bodyPause,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("10m") Duration uploadTime,
        @DefaultValue("120") int unsafePerMinute,
        @DefaultValue("false") boolean hstsIncludeSubdomains) {

    DoorSettings {
        trustedProxies = trustedProxies.stream().filter(network -> !network.isBlank()).toList();
        if (unsafePerMinute < 1) {
            throw new IllegalArgumentException(
                    "anteroom.gateway.unsafe-per-minute must be 1 or more");
        }
        if (Stream.of(bodyPause, bodyTime, uploadTime).anyMatch(time -> !time.isPositive())) {
            throw new IllegalArgumentException(
                    "anteroom.gateway: body-pause, body-time and upload-time must be above zero");
        }
    }
}
