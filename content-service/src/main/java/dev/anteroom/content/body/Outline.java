package dev.anteroom.content.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The headings of one document. The page's own title is heading 1, so what an author writes starts
 * at 2; deeper than 4 is 4.
 */
final class Outline extends AbstractVisitor {

    private static final int HIGHEST = 2;
    private static final int DEEPEST = 4;

    // Anchors have a prefix so that no heading can take an id of the layout.
    private final IdGenerator ids = IdGenerator.builder().prefix("s-").defaultId("section").build();
    private final IdentityHashMap<Node, Section> byHeading = new IdentityHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Outline() {}

    static Outline of(Node document) {
        Outline outline = new Outline();
        document.accept(outline);
        return outline;
    }

    @Override
    public void visit(Heading heading) {
        String title = Words.of(heading);
        int level = Math.clamp(heading.getLevel(), HIGHEST, DEEPEST);
        if (level > lastLevel() + 1) {
            findings.add(new Finding(Finding.Kind.HEADING_JUMP, title));
        }
        heading.setLevel(level);
        Section section = new Section(level, ids.generateId(title), title);
        byHeading.put(heading, section);
        sections.add(section);
    }

    private int lastLevel() {
        return sections.isEmpty() ? HIGHEST - 1 : sections.getLast().level();
    }

    List<Section> sections() {
        return sections;
    }

    List<Finding> findings() {
        return findings;
    }

    String anchor(Node heading) {
        Section section = byHeading.get(heading);
        return section == null ? "" : section.id();
    }
}
