package dev.anteroom.standalone.backup;

/** What stands where in a backup file, which is a zip. */
final class Archive {

    /** What it is, first. */
    static final String MANIFEST = "anteroom-backup.properties";

    /** PostgreSQL's files. */
    static final String CLUSTER = "cluster/";

    /** The site's secrets. */
    static final String KEYS = "keys/site.keys";

    /** The operator's settings, where there are any. */
    static final String SETTINGS = "site.properties";

    /** The SHA-256 of every entry before it, last, in the form of {@code sha256sum}. */
    static final String CHECKSUMS = "SHA256SUMS";

    /** The manifest's entry for the form of the file. */
    static final String FORMAT = "format";

    /** The form that this program writes and reads. */
    static final String FORMAT_1 = "1";

    /** The manifest's entry for the kind of processor, which PostgreSQL's files depend on. */
    static final String PROCESSOR = "processor";

    /** The manifest's entry for the main version of PostgreSQL. */
    static final String POSTGRES = "postgresql";

    /** The main version of PostgreSQL that this program runs. */
    static final String POSTGRES_18 = "18";

    private Archive() {}

    static String processor() {
        String name = System.getProperty("os.arch", "");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
