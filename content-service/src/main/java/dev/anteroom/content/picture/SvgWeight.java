package dev.anteroom.content.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How much work a drawing makes for whoever shows it, counted before anyone does. What is used many
 * times counts as many times, so that a small file that multiplies itself is as heavy as what it
 * grows to (the "billion laughs" of SVG).
 */
final class SvgWeight {

    /** A detailed illustration weighs a tenth of it; drawing this much takes seconds. */
    static final long MOST = 100_000;

    /**
     * How deep elements and uses may nest; whoever draws goes down by recursion. Java's own reader
     * stops at a hundred elements, and calls the file damaged.
     */
    static final int DEEPEST = 80;

    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, Part> byId = new HashMap<>();
    private @Nullable Part root;

    /** An element and what it needs of others. */
    private static final class Part {
        private final long own;
        private final double dash;
        private final List<Part> children = new ArrayList<>();
        private final List<SvgReference> references;
        private long whole;
        private int height;
        private boolean counting;

        Part(long own, double dash, List<SvgReference> references) {
            this.own = own;
            this.dash = dash;
            this.references = references;
        }
    }

    /** An element that is kept begins. */
    void begin(XMLStreamReader element) {
        double around = open.isEmpty() ? 0 : open.element().dash;
        double dash = SvgEffort.dash(element, around);
        Part part = new Part(SvgEffort.of(element, dash), dash, SvgReference.of(element));
        String id = element.getAttributeValue(null, "id");
        if (id != null) {
            byId.putIfAbsent(id, part);
        }
        if (open.isEmpty()) {
            root = part;
        } else {
            open.element().children.add(part);
        }
        open.push(part);
        if (open.size() > DEEPEST) {
            throw new RefusedSvgException(PictureRefusal.TOO_COMPLEX);
        }
    }

    /** It ends. */
    void end() {
        open.pop();
    }

    /** Looks at the whole, once all of it is known. */
    void check() {
        if (root != null && weigh(root, 1) > MOST) {
            throw new RefusedSvgException(PictureRefusal.TOO_COMPLEX);
        }
    }

    private long weigh(Part part, int depth) {
        if (part.counting || depth + part.height > DEEPEST) {
            throw new RefusedSvgException(PictureRefusal.TOO_COMPLEX);
        }
        if (part.whole > 0) {
            return part.whole;
        }
        part.counting = true;
        long whole = part.own;
        for (Part child : part.children) {
            whole = sum(whole, weigh(child, depth + 1));
            part.height = Math.max(part.height, child.height + 1);
        }
        for (SvgReference reference : part.references) {
            Part target = byId.get(reference.id());
            if (target != null) {
                whole = sum(whole, reference.times() * weigh(target, depth + 1));
                part.height = Math.max(part.height, target.height + 1);
            }
        }
        part.counting = false;
        part.whole = whole;
        return whole;
    }

    /** Stops where it is too much, far from where a number overflows. */
    private static long sum(long one, long other) {
        return Math.min(MOST + 1, one + other);
    }
}
