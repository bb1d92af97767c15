package dev.anteroom.chassis.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the folder {@code assets} of the class path. */
public final class AssetFiles {

    private static final String FOLDER = "/assets/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9/.-]*\\.[a-z0-9]+");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*([\"']?)([a-z0-9][a-z0-9/.-]*)\\1\\s*\\)");

    private AssetFiles() {}

    /** Every file; stylesheets name the others by their hashed names. */
    public static Collection<Asset> read() {
        Map<String, byte[]> files = files();
        Map<String, Asset> assets = new TreeMap<>();
        files.forEach(
                (name, content) -> {
                    if (!isStylesheet(name)) {
                        assets.put(name, new Asset(name, content));
                    }
                });
        files.forEach(
                (name, content) -> {
                    if (isStylesheet(name)) {
                        assets.put(name, new Asset(name, rewrite(content, assets)));
                    }
                });
        return List.copyOf(assets.values());
    }

    private static boolean isStylesheet(String name) {
        return name.endsWith(".css");
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:assets/**/*.*");
            for (Resource file : found) {
                String url = file.getURL().toString();
                String name = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
                if (NAME.matcher(name).matches()) {
                    files.put(name, file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The assets cannot be read", e);
        }
        return files;
    }

    static byte[] rewrite(byte[] stylesheet, Map<String, Asset> assets) {
        Matcher references = REFERENCE.matcher(new String(stylesheet, StandardCharsets.UTF_8));
        return references
                .replaceAll(match -> Matcher.quoteReplacement(reference(match.group(2), assets)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String reference(String name, Map<String, Asset> assets) {
        Asset asset = assets.get(name);
        return "url(\"" + (asset == null ? name : asset.hashedName()) + "\")";
    }
}
