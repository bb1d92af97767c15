package dev.anteroom.standalone.mailcatcher;

import dev.anteroom.standalone.file.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters on the disk, one file each, bounded in number and bytes. */
final class Inbox {

    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());
    private static final String SUFFIX = ".eml";
    private static final Pattern OURS = Pattern.compile("\\d{13}-[0-9a-f]{6}\\.eml");
    private static final int NUMBERS = 1 << 24;

    private final Path folder;
    private final int mostLetters;
    private final long mostBytes;
    private final InstantSource clock;
    private final NavigableMap<String, StoredLetter> letters = new ConcurrentSkipListMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger number = new AtomicInteger();

    Inbox(Path folder, int mostLetters, long mostBytes, InstantSource clock) {
        this.folder = folder;
        this.mostLetters = mostLetters;
        this.mostBytes = mostBytes;
        this.clock = clock;
        load();
    }

    /** Keeps a letter: it is on the disk when this returns. */
    StoredLetter keep(String sender, List<String> recipients, byte[] letter) throws IOException {
        String envelope =
                "Return-Path: <"
                        + sender
                        + ">\r\n"
                        + recipients.stream()
                                .map(recipient -> "Delivered-To: " + recipient + "\r\n")
                                .collect(Collectors.joining());
        String id = nextId();
        Path file = file(id);
        DurableFile.write(file, envelope.getBytes(StandardCharsets.UTF_8), letter);
        StoredLetter stored = Letter.read(file).summary(id);
        add(stored);
        forgetOldest();
        return stored;
    }

    /** All letters, the newest first. */
    List<StoredLetter> letters() {
        return List.copyOf(letters.descendingMap().values());
    }

    Optional<StoredLetter> letter(String id) {
        return Optional.ofNullable(letters.get(id));
    }

    /** The letter's content, unless it has been thrown away meanwhile. */
    Optional<Letter> open(String id) {
        return letter(id).map(stored -> Letter.read(file(stored.id())));
    }

    /** The letter as it came. */
    Optional<byte[]> source(String id) {
        return letter(id).map(stored -> DurableFile.read(file(stored.id())));
    }

    /** Throws every letter away. */
    void empty() {
        letters.keySet().forEach(this::forget);
    }

    private void load() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                    .forEach(this::load);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the inbox " + folder, e);
        }
    }

    /** What somebody else put there, or broke, is no reason not to take letters. */
    private void load(Path file) {
        try {
            add(Letter.read(file).summary(idOf(file)));
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Not a letter: {0}", file);
        }
    }

    private void add(StoredLetter letter) {
        letters.put(letter.id(), letter);
        bytes.addAndGet(letter.bytes());
    }

    private void forgetOldest() {
        while (letters.size() > 1 && (letters.size() > mostLetters || bytes.get() > mostBytes)) {
            forget(letters.firstKey());
        }
    }

    private void forget(String id) {
        StoredLetter gone = letters.remove(id);
        if (gone != null) {
            bytes.addAndGet(-gone.bytes());
            DurableFile.delete(file(id));
        }
    }

    private String nextId() {
        return "%013d-%06x".formatted(clock.millis(), number.getAndIncrement() % NUMBERS);
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    private static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
