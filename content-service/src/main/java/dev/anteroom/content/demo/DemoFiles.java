package dev.anteroom.content.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files below {@code demo/} on the class path. */
final class DemoFiles {

    private static final String FENCE = "---\n";

    private final ResourcePatternResolver resources;

    DemoFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** One file that is a mapping. */
    DemoMap map(String name) {
        return new DemoMap((Map<?, ?>) yaml(text(resources.getResource("classpath:demo/" + name))));
    }

    /** One file that is a list of mappings. */
    List<DemoMap> maps(String name) {
        List<?> list = (List<?>) yaml(text(resources.getResource("classpath:demo/" + name)));
        return list.stream().map(item -> new DemoMap((Map<?, ?>) item)).toList();
    }

    /** The Markdown files of a folder. */
    List<DemoFile> documents(String folder) {
        return all(folder + "/*.md").stream().map(DemoFiles::document).toList();
    }

    /** All files that match, by name. */
    List<Resource> all(String pattern) {
        try {
            return Arrays.stream(resources.getResources("classpath:demo/" + pattern))
                    .sorted(
                            Comparator.comparing(
                                    file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list demo/" + pattern, e);
        }
    }

    static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static DemoFile document(Resource file) {
        String text = text(file);
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalStateException("No front matter in " + file);
        }
        Object front = yaml(text.substring(FENCE.length(), end + 1));
        return new DemoFile(
                new DemoMap((Map<?, ?>) front), text.substring(end + 1 + FENCE.length()));
    }

    private static String text(Resource file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
}
