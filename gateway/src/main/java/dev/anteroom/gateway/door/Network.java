package dev.anteroom.gateway.door;

import java.net.InetAddress;

/**
 * A block of network addresses (RFC 4632).
 *
 * @param prefix how many leading bits count
 */
record Network(InetAddress address, int prefix) {

    /**
     * Reads {@code 10.0.0.0/8}, {@code ::1} and the like; names are refused, nothing is looked up.
     *
     * @throws IllegalArgumentException when it is no block of addresses
     */
    static Network parse(String cidr) {
        String text = cidr.strip();
        int slash = text.indexOf('/');
        InetAddress address = literal(slash < 0 ? text : text.substring(0, slash));
        int bits = address.getAddress().length * Byte.SIZE;
        int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("Not a network: " + cidr);
        }
        return new Network(address, prefix);
    }

    /**
     * An address written in digits.
     *
     * @throws IllegalArgumentException when it is a name or nothing
     */
    static InetAddress literal(String text) {
        return InetAddress.ofLiteral(text);
    }

    boolean contains(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        return mine.length == theirs.length && samePrefix(mine, theirs);
    }

    private boolean samePrefix(byte[] mine, byte[] theirs) {
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >>> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
