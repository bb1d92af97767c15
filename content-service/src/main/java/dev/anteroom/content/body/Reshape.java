package dev.anteroom.content.body;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes figures of pictures that stand alone, lets tables scroll, and notes every picture. */
final class Reshape extends AbstractVisitor {

    private final Set<String> pictures = new LinkedHashSet<>();

    private Reshape() {}

    /** Changes the document; returns the addresses of its pictures, in order. */
    static Set<String> apply(Node document) {
        Reshape reshape = new Reshape();
        document.accept(reshape);
        return reshape.pictures;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            paragraph.insertAfter(new FigureBlock(image));
            paragraph.unlink();
        }
    }

    @Override
    public void visit(Image image) {
        pictures.add(image.getDestination());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            TableScroll scroll = new TableScroll();
            block.insertBefore(scroll);
            scroll.appendChild(block);
        }
        visitChildren(block);
    }

    /** A header cell without words heads nothing: the corner of a table is a plain cell. */
    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell && cell.isHeader() && cell.getFirstChild() == null) {
            cell.setHeader(false);
        }
        visitChildren(node);
    }
}
