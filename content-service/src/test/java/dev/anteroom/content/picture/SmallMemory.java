package dev.anteroom.content.picture;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;

/** A service with as much memory as {@code ./run} gives it, most of it in use, cleans a file. */
final class SmallMemory {

    static final String HEAP = "-Xmx160m";
    private static final int IN_USE = 70 * 1024 * 1024;

    private SmallMemory() {}

    public static void main(String[] arguments) throws IOException {
        byte[] inUse = new byte[IN_USE];
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        switch (PictureCleaner.clean(file)) {
            case Cleaning.Clean(CleanPicture clean) ->
                    System.out.print(clean.width() + "x" + clean.height());
            case Cleaning.Refused(PictureRefusal reason) -> System.out.print(reason);
        }
        Reference.reachabilityFence(inUse);
    }
}
