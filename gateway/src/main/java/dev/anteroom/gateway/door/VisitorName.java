package dev.anteroom.gateway.door;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A name for a network address that tells nobody which address it is. */
final class VisitorName {

    /** Who has an IPv6 address has at least a /64 of them (RFC 6177). */
    private static final int IPV6_PREFIX_BYTES = 8;

    private static final int NAME_BYTES = 16;

    private VisitorName() {}

    static String of(InetAddress address, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] name = Arrays.copyOf(mac.doFinal(network(address)), NAME_BYTES);
            return new String(Base64.getEncoder().encode(name), StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** What one visitor has to themselves: an IPv4 address, or an IPv6 network. */
    static byte[] network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length > 4 ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes;
    }
}
