package dev.anteroom.standalone.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user of the operating system that a child runs as.
 *
 * @param name its name
 * @param group the number of its group
 */
public record Account(String name, String group) {

    /** True when this program runs as root. */
    public static boolean isRoot() {
        return Tool.run("id", "-u").output().equals("0");
    }

    /** True when the machine has such a user. */
    public static boolean exists(String name) {
        return Tool.run("id", "-u", name).good();
    }

    /** The user of that name. */
    public static Account named(String name) {
        return new Account(name, Tool.run("id", "-g", name).output());
    }

    /** True when this user may enter the folder, and all folders above it. Root may ask. */
    public boolean reaches(Path folder) {
        return Tool.run(as(List.of("test", "-x", folder.toAbsolutePath().toString()))).good();
    }

    /** The same command, run as this user. Root may do that. */
    public List<String> as(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (Tool.installed("setpriv")) {
            whole.addAll(List.of("setpriv", "--reuid", name, "--regid", group, "--clear-groups"));
        } else {
            whole.addAll(List.of("sudo", "-n", "-u", name));
        }
        whole.add("--");
        whole.addAll(command);
        return whole;
    }
}
