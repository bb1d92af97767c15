package dev.anteroom.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a document as a kind colleague would, and notes what could be mended. */
final class Review extends AbstractVisitor {

    private static final int LONG_PARAGRAPH = 220;
    private static final int EXCERPT = 60;

    private final Set<String> known;
    private final List<Finding> findings = new ArrayList<>();

    private Review(Set<String> knownPictures) {
        this.known = knownPictures;
    }

    static List<Finding> of(Node document, Set<String> knownPictures) {
        Review review = new Review(knownPictures);
        document.accept(review);
        return review.findings;
    }

    @Override
    public void visit(Image image) {
        if (!known.contains(image.getDestination())) {
            add(Finding.Kind.UNKNOWN_PICTURE, image.getDestination());
        } else if (Words.of(image).isEmpty()) {
            add(Finding.Kind.MISSING_ALT, image.getDestination());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FigureBlock figure) {
            visit(figure.image());
        }
        visitChildren(block);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (Words.count(paragraph) > LONG_PARAGRAPH) {
            add(Finding.Kind.LONG_PARAGRAPH, Words.of(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(HtmlBlock block) {
        add(Finding.Kind.RAW_HTML, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        add(Finding.Kind.RAW_HTML, inline.getLiteral());
    }

    private void add(Finding.Kind kind, String detail) {
        String start = detail.length() > EXCERPT ? detail.substring(0, EXCERPT) + "…" : detail;
        findings.add(new Finding(kind, start));
    }
}
