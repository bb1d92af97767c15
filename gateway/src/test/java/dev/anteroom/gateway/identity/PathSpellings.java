package dev.anteroom.gateway.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes a path in ways that some program somewhere reads as the same path. */
final class PathSpellings {

    private static final long SEED = 20261123;
    private static final int RANDOM_SPELLINGS = 40;
    private static final List<String> SEPARATORS =
            List.of(
                    "//",
                    "/./",
                    "/x/../",
                    "/%2e/",
                    "%2f",
                    "%2F",
                    "/%2e%2e/studio/",
                    "/;/",
                    ";a=b/");

    private PathSpellings() {}

    static Set<String> of(String path) {
        Set<String> spellings = new TreeSet<>();
        spellings.add("/" + path);
        spellings.add(path + "/");
        spellings.add(path + "//");
        spellings.add(path + ";jsessionid=1");
        spellings.add(path + "/.");
        spellings.add(path + "/..;/");
        spellings.add(path + "%00");
        spellings.add(path + "%20");
        spellings.add(path + "%");
        spellings.add(path + "?x=/../");
        spellings.add(path.toUpperCase(Locale.ROOT));
        spellings.add("http://localhost" + path);
        spellings.add("/articles/.." + path);
        spellings.add("/assets/%2e%2e" + path);
        spellings.add("/%5c" + path.substring(1));
        SEPARATORS.forEach(separator -> spellings.add(separator(separator) + path.substring(1)));
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_SPELLINGS; i++) {
            spellings.add(random(path, random));
        }
        spellings.remove(path);
        return spellings;
    }

    private static String separator(String separator) {
        return separator.startsWith("/") ? separator : "/" + separator;
    }

    /** Letters encoded once or twice, in either case, or written large. */
    private static String random(String path, Random random) {
        StringBuilder spelling = new StringBuilder("/");
        List<Integer> letters = new ArrayList<>(path.substring(1).chars().boxed().toList());
        int changed = random.nextInt(letters.size());
        for (int i = 0; i < letters.size(); i++) {
            char letter = (char) letters.get(i).intValue();
            boolean change = i == changed || random.nextInt(8) == 0;
            spelling.append(change ? disguise(letter, random) : String.valueOf(letter));
        }
        return spelling.toString();
    }

    private static String disguise(char letter, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "%%%02x".formatted((int) letter);
            case 1 -> "%%%02X".formatted((int) letter);
            case 2 -> "%%25%02x".formatted((int) letter);
            default -> letter == '/' ? "//" : String.valueOf(letter).toUpperCase(Locale.ROOT);
        };
    }

    /** Whether a service may take it for a page of the studio. */
    static boolean isStaff(String uri) {
        String path = uri.replaceFirst("\\?.*", "").replaceAll("%(?![0-9a-fA-F]{2})", "");
        return URLDecoder.decode(path, StandardCharsets.UTF_8)
                .replaceAll("/+", "/")
                .startsWith("/studio");
    }
}
