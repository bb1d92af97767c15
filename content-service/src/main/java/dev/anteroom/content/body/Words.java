package dev.anteroom.content.body;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a part of a document, without its markup. */
final class Words extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    private Words() {}

    static String of(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.text.toString().strip();
    }

    /** How many words there are, as white space parts them. */
    static int count(Node node) {
        String text = of(node);
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
        if (node.getParent() != null && node.getNext() == null) {
            text.append(endOfBlock(node));
        }
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    private static String endOfBlock(Node node) {
        return node.getParent() instanceof org.commonmark.node.Block ? " " : "";
    }
}
