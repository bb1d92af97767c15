package dev.anteroom.chassis.asset;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file of the layout as browsers get it. */
public final class Asset {

    private static final int HASH_LETTERS = 12;

    private final String name;
    private final String hash;
    private final byte[] content;

    Asset(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
        this.hash = sha256(content).substring(0, HASH_LETTERS);
    }

    /** Its name in the folder {@code assets}, such as {@code fonts/text.woff2}. */
    public String name() {
        return name;
    }

    /** Twelve hex letters of the content's SHA-256. */
    public String hash() {
        return hash;
    }

    /** The name with the hash in it, such as {@code fonts/text-0123456789ab.woff2}. */
    public String hashedName() {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + hash + name.substring(dot);
    }

    public byte[] content() {
        return content.clone();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
