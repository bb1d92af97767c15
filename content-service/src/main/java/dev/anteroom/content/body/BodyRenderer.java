package dev.anteroom.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown (CommonMark with tables and footnotes) into a clean body, once, when it is saved.
 * HTML in the Markdown is shown as letters; the result passes {@link Vocabulary} in any case.
 */
public final class BodyRenderer {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(50).build();

    /** Nobody nests so deeply; whoever walks a document in recursion must come to its end. */
    private static final int DEEPEST = 120;

    private final PictureSizes pictures;

    public BodyRenderer(PictureSizes pictures) {
        this.pictures = pictures;
    }

    /** Whether emphasis, links or pictures are nested too deeply to be rendered. */
    public static boolean isTooDeep(String markdown) {
        return parse(markdown).isEmpty();
    }

    private static Optional<Node> parse(String markdown) {
        try {
            return Optional.of(PARSER.parse(markdown)).filter(doc -> Depth.of(doc) <= DEEPEST);
        } catch (StackOverflowError tooDeep) {
            // The library itself goes down in recursion, and gives no bound for it.
            return Optional.empty();
        }
    }

    /**
     * Renders a body.
     *
     * @throws IllegalArgumentException when it {@link #isTooDeep}
     */
    public Body render(String markdown) {
        Node document =
                parse(markdown)
                        .orElseThrow(() -> new IllegalArgumentException("Nested too deeply"));
        Map<String, PictureSizes.Size> sizes = pictures.of(Reshape.apply(document));
        Outline outline = Outline.of(document);
        List<Finding> findings = new ArrayList<>(outline.findings());
        findings.addAll(Review.of(document, sizes.keySet()));
        return new Body(
                Vocabulary.clean(html(document, outline, sizes)),
                outline.sections(),
                Words.count(document),
                firstFigure(document, sizes),
                findings);
    }

    private static String html(
            Node document, Outline outline, Map<String, PictureSizes.Size> sizes) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> attributes(outline))
                .nodeRendererFactory(context -> new PictureHtml(context, sizes))
                .build()
                .render(document);
    }

    private static AttributeProvider attributes(Outline outline) {
        return (node, tag, attributes) -> {
            if (node instanceof Heading) {
                attributes.put("id", outline.anchor(node));
            }
            // The attribute that the extension writes is obsolete.
            String align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
        };
    }

    private static @Nullable Figure firstFigure(
            Node document, Map<String, PictureSizes.Size> sizes) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FigureBlock block) {
                Image image = block.image();
                PictureSizes.Size size = sizes.get(image.getDestination());
                if (size != null) {
                    return new Figure(
                            image.getDestination(), Words.of(image), size.width(), size.height());
                }
            }
        }
        return null;
    }
}
