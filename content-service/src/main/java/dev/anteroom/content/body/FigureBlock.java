package dev.anteroom.content.body;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;

/** A picture on a line of its own; its Markdown title is the caption. */
final class FigureBlock extends CustomBlock {

    private final Image image;

    FigureBlock(Image image) {
        this.image = image;
    }

    Image image() {
        return image;
    }
}
