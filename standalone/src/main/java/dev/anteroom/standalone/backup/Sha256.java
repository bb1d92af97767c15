package dev.anteroom.standalone.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksum of a backup's entries. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
