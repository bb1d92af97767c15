package dev.anteroom.chassis.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address as SMTP takes it (RFC 5321, RFC 6531): the local part as it was written, the
 * domain in lower case and ASCII (IDNA), within SMTP's lengths and without anything that could end
 * a header line. Quoted local parts and address literals are refused: nobody reads letters there.
 */
public final class EmailAddress {

    private static final int MOST_OCTETS = 254;
    private static final int MOST_LOCAL_OCTETS = 64;

    /** RFC 5322 atext and the letters and marks of other scripts (RFC 6531), in dotted atoms. */
    private static final Pattern LOCAL =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
                            + "(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private final String value;

    private EmailAddress(String value) {
        this.value = value;
    }

    /**
     * An address that is known to be one.
     *
     * @throws IllegalArgumentException when it is no address; the message does not repeat it
     */
    public static EmailAddress of(String written) {
        return read(written).orElseThrow(() -> new IllegalArgumentException("Not a mail address"));
    }

    /** Reads what a person typed, spaces around it forgiven; empty when it is no address. */
    public static Optional<EmailAddress> read(String written) {
        String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1 || text.length() > MOST_OCTETS) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return asciiDomain(text.substring(at + 1))
                .filter(domain -> fits(local, domain))
                .map(domain -> new EmailAddress(local + "@" + domain));
    }

    private static boolean fits(String local, String domain) {
        int octets = local.getBytes(StandardCharsets.UTF_8).length;
        return octets <= MOST_LOCAL_OCTETS
                && octets + 1 + domain.length() <= MOST_OCTETS
                && LOCAL.matcher(local).matches();
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** The address for the envelope and the database. */
    public String value() {
        return value;
    }

    /** What stands before the @. */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** What stands behind the @, in ASCII and lower case. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /**
     * What two spellings of the same mailbox have in common in practice: lower case throughout. One
     * live subscription or account per key.
     */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** True when only a server with SMTPUTF8 can take it. */
    public boolean needsUtf8() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked, so that no log line holds an address by accident. */
    @Override
    public String toString() {
        return "EmailAddress[masked]";
    }
}
