package dev.anteroom.chassis.testing.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What Java files of this project look like (house style 2, 3, 19, 20). */
public final class SourceRules {

    private static final int MOST_LINES = 200;

    /** What must not stand in a line, and what to do instead. */
    private static final Map<Pattern, String> REFUSED =
            Map.of(
                    Pattern.compile("^import .*\\.\\*;"), "name each import",
                    Pattern.compile("^\\s*\\* @author"), "git knows the author",
                    Pattern.compile("Thread\\.sleep\\("), "wait for a condition, not for a time",
                    Pattern.compile("System\\.(out|err)\\.print"), "use a logger",
                    Pattern.compile("^\\s*@Disabled\\b"), "mend the test or delete it",
                    Pattern.compile("\\bnotify(All)?\\(\\)"), "use a Condition, see ADR 2");

    private SourceRules() {}

    /** One line for each violation, empty when all is well. */
    public static List<String> violations(Module module) {
        List<String> found = new ArrayList<>();
        List<Path> main = module.files("src/main/java", ".java");
        List<Path> test = module.files("src/test/java", ".java");
        for (Path file : main) {
            check(module, file, found);
            Path packageInfo = file.resolveSibling("package-info.java");
            if (!Files.exists(packageInfo) || !Module.text(packageInfo).contains("@NullMarked")) {
                found.add(module.name(file) + ": its package needs a @NullMarked package-info");
            }
        }
        test.forEach(file -> check(module, file, found));
        return found.stream().distinct().toList();
    }

    private static void check(Module module, Path file, List<String> found) {
        List<String> lines = Module.text(file).lines().toList();
        if (lines.size() > MOST_LINES) {
            found.add(module.name(file) + ": over " + MOST_LINES + " lines, split it by concern");
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Map.Entry<Pattern, String> rule : REFUSED.entrySet()) {
                if (rule.getKey().matcher(lines.get(i)).find()) {
                    found.add(module.name(file) + ":" + (i + 1) + ": " + rule.getValue());
                }
            }
        }
    }
}
