package dev.anteroom.content.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes pictures with their size, so that nothing moves while they load, and tables that scroll.
 */
final class PictureHtml implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Map<String, PictureSizes.Size> sizes;

    PictureHtml(HtmlNodeRendererContext context, Map<String, PictureSizes.Size> sizes) {
        this.context = context;
        this.html = context.getWriter();
        this.sizes = sizes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FigureBlock.class, TableScroll.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FigureBlock figure -> figure(figure.image());
            case TableScroll scroll -> scroll(scroll);
            case Image image -> picture(image);
            default -> throw new IllegalStateException("Not asked for: " + node);
        }
    }

    private void figure(Image image) {
        if (!sizes.containsKey(image.getDestination())) {
            return;
        }
        html.line();
        html.tag("figure");
        picture(image);
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void picture(Image image) {
        PictureSizes.Size size = sizes.get(image.getDestination());
        if (size == null) {
            html.text(Words.of(image));
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", image.getDestination());
        attributes.put("alt", Words.of(image));
        attributes.put("width", String.valueOf(size.width()));
        attributes.put("height", String.valueOf(size.height()));
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        html.tag("img", attributes, true);
    }

    private void scroll(TableScroll scroll) {
        html.line();
        html.tag("div", Map.of("class", "table-scroll", "tabindex", "0"));
        for (Node child = scroll.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/div");
        html.line();
    }
}
