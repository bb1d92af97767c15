package dev.anteroom.content.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How much work a drawing makes for whoever shows it, counted before anyone does. What is used many
 * times counts as many times, so that a small file that multiplies itself is as heavy as what it
 * grows to (the "billion laughs" of SVG). What is handed down to the shapes in a group counts for
 * each of them, even where one has another paint of its own.
 */
final class SvgWeight {

    /** A detailed illustration weighs a tenth of it; drawing this much takes seconds. */
    static final long MOST = 100_000;

    /**
     * How deep elements and uses may nest; whoever draws goes down by recursion. Java's own reader
     * stops at a hundred elements, and calls the file damaged.
     */
    static final int DEEPEST = 80;

    private final Deque<SvgPart> open = new ArrayDeque<>();
    private final Map<String, SvgPart> byId = new HashMap<>();
    private @Nullable SvgPart root;

    /** An element that is kept begins. */
    void begin(XMLStreamReader element) {
        SvgPart part = new SvgPart(element, open.peek());
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

    private long weigh(SvgPart part, int depth) {
        if (part.counting || depth + part.height > DEEPEST) {
            throw new RefusedSvgException(PictureRefusal.TOO_COMPLEX);
        }
        if (part.whole > 0) {
            return part.whole;
        }
        part.counting = true;
        long whole = sum(part.own, references(part, depth));
        for (SvgPart child : part.children) {
            whole = sum(whole, reach(part, child, depth));
            part.shapes = sum(part.shapes, child.shapes);
            part.points = sum(part.points, child.points);
        }
        part.counting = false;
        part.whole = whole;
        return whole;
    }

    /** What the part has drawn elsewhere, not counting its children. */
    private long references(SvgPart part, int depth) {
        long whole = 0;
        part.shapes = part.ownShapes;
        part.points = part.ownPoints;
        for (SvgReference reference : part.references) {
            SvgPart target = byId.get(reference.id());
            if (target != null && !reference.kind().isInherited()) {
                whole = sum(whole, reach(part, target, depth));
                if (reference.kind() == SvgReference.Kind.USED) {
                    part.shapes = sum(part.shapes, target.shapes);
                    part.points = sum(part.points, target.points);
                }
            }
        }
        for (SvgReference reference : part.inherited) {
            SvgPart target = byId.get(reference.id());
            boolean paint = reference.kind() == SvgReference.Kind.PAINT;
            long times = paint ? part.shapes : part.points;
            if (target != null && times > 0) {
                whole = sum(whole, times * reach(part, target, depth));
            }
        }
        return whole;
    }

    private long reach(SvgPart part, SvgPart other, int depth) {
        long whole = weigh(other, depth + 1);
        part.height = Math.max(part.height, other.height + 1);
        return whole;
    }

    /** Stops where it is too much, far from where a number overflows. */
    private static long sum(long one, long other) {
        return Math.min(MOST + 1, one + other);
    }
}
