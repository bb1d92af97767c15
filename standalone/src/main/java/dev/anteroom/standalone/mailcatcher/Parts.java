package dev.anteroom.standalone.mailcatcher;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The leaves of a letter: its text, its HTML, and everything else as attachments. */
final class Parts {

    private final List<Leaf> leaves;
    private final Optional<Leaf> text;
    private final Optional<Leaf> html;

    private Parts(List<Leaf> leaves) {
        this.leaves = leaves;
        this.text = firstBody(leaves, "text/plain");
        this.html = firstBody(leaves, "text/html");
    }

    static Parts of(Part letter) {
        List<Leaf> leaves = new ArrayList<>();
        try {
            collect(letter, leaves);
        } catch (MessagingException | IOException unreadable) {
            // What was readable until here is shown; the source has the rest.
        }
        return new Parts(List.copyOf(leaves));
    }

    private static void collect(Part part, List<Leaf> leaves)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), leaves);
            }
        } else {
            leaves.add(new Leaf(part));
        }
    }

    private static Optional<Leaf> firstBody(List<Leaf> leaves, String type) {
        return leaves.stream().filter(leaf -> leaf.is(type) && !leaf.isAttached()).findFirst();
    }

    Optional<String> text() {
        return text.map(Leaf::text);
    }

    Optional<String> html() {
        return html.map(Leaf::text);
    }

    /** The numbers of the leaves that are neither its text nor its HTML. */
    List<Integer> attachments() {
        return IntStream.range(0, leaves.size()).filter(this::isAttachment).boxed().toList();
    }

    private boolean isAttachment(int number) {
        Leaf leaf = leaves.get(number);
        return text.filter(leaf::equals).isEmpty() && html.filter(leaf::equals).isEmpty();
    }

    /** The leaf of that number, from 0. */
    Optional<Leaf> leaf(int number) {
        return number < leaves.size() ? Optional.of(leaves.get(number)) : Optional.empty();
    }

    /** The number of the leaf that the HTML calls {@code cid:…} (RFC 2392). */
    Optional<Integer> byContentId(String contentId) {
        return IntStream.range(0, leaves.size())
                .filter(number -> leaves.get(number).contentId().equals(contentId))
                .boxed()
                .findFirst();
    }
}
