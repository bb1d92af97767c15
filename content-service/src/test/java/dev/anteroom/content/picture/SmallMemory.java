package dev.anteroom.content.picture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A service with as much memory as {@code ./run} gives it, most of it in use, cleans files. */
final class SmallMemory {

    static final String HEAP = "-Xmx160m";
    private static final int IN_USE = 70 * 1024 * 1024;

    private SmallMemory() {}

    public static void main(String[] arguments) throws IOException {
        byte[] inUse = new byte[IN_USE];
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (String file : arguments) {
                byte[] bytes = Files.readAllBytes(Path.of(file));
                out.write((answer(bytes) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            Reference.reachabilityFence(inUse);
        }
    }

    private static String answer(byte[] file) {
        return switch (PictureCleaner.clean(file)) {
            case Cleaning.Clean(CleanPicture clean) -> clean.width() + "x" + clean.height();
            case Cleaning.Refused(PictureRefusal reason) -> reason.name();
        };
    }
}
