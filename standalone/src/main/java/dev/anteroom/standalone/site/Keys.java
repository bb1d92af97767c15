package dev.anteroom.standalone.site;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The site's secrets, each made once and then kept: losing them breaks every link ever mailed. */
final class Keys {

    private static final int BYTES = 32;

    private final Path file;
    private final RandomGenerator random;
    private final Map<String, String> secrets;

    Keys(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
        this.secrets = PrivateFile.read(file);
    }

    /** The secret of that name, 32 random bytes in base64, made when it is asked for first. */
    synchronized String secret(String name) {
        String known = secrets.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = Base64.getEncoder().encodeToString(bytes);
        secrets.put(name, made);
        PrivateFile.write(file, secrets);
        return made;
    }
}
