package dev.anteroom.gateway.cache.store;

import io.netty.buffer.ByteBuf;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Tags for pages whose origin gave none. */
final class EntityTags {

    private static final int BYTES = 12;

    private EntityTags() {}

    /** A strong tag: equal for equal bytes. */
    static String of(ByteBuf body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(body.nioBuffer());
            byte[] start = Arrays.copyOf(digest.digest(), BYTES);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
