package dev.anteroom.content.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of SVG that only draws: no script, no events, no links, no foreign addresses. */
final class SvgVocabulary {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "title",
                    "desc",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask",
                    "pattern",
                    "marker",
                    "filter",
                    "feGaussianBlur",
                    "feOffset",
                    "feBlend",
                    "feMerge",
                    "feMergeNode",
                    "feFlood",
                    "feColorMatrix",
                    "feComposite",
                    "feTurbulence",
                    "feDisplacementMap");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "width",
                    "height",
                    "viewBox",
                    "preserveAspectRatio",
                    "version",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "fx",
                    "fy",
                    "d",
                    "points",
                    "dx",
                    "dy",
                    "offset",
                    "transform",
                    "gradientTransform",
                    "gradientUnits",
                    "spreadMethod",
                    "patternUnits",
                    "patternTransform",
                    "patternContentUnits",
                    "clipPathUnits",
                    "maskUnits",
                    "maskContentUnits",
                    "markerWidth",
                    "markerHeight",
                    "refX",
                    "refY",
                    "orient",
                    "markerUnits",
                    "textLength",
                    "lengthAdjust",
                    "pathLength",
                    "filterUnits",
                    "in",
                    "in2",
                    "result",
                    "stdDeviation",
                    "mode",
                    "type",
                    "values",
                    "operator",
                    "baseFrequency",
                    "numOctaves",
                    "seed",
                    "scale",
                    "xChannelSelector",
                    "yChannelSelector",
                    "href",
                    "style",
                    "role",
                    "aria-label");

    /** Presentation attributes come in families. */
    private static final Pattern PRESENTATION =
            Pattern.compile(
                    "(?:fill|stroke|stop|font|text|clip|flood|letter|word|dominant|alignment|marker"
                            + "|paint|color|opacity|display|visibility|mask|filter|mix|isolation"
                            + "|shape|image|vector)(?:-[a-z]+)*");

    private static final Pattern LOCAL_URLS =
            Pattern.compile("url\\(\\s*['\"]?#[^)\\s%\\\\]*\\s*\\)");

    private static final Pattern LOCAL_ID = Pattern.compile("#[^%]*");

    /** Effects on a whole group would be repeated on each part of it. */
    private static final Pattern HANDED_DOWN =
            Pattern.compile("(?:mask|filter|clip|\\ball\\b).*inherit", Pattern.DOTALL);

    private SvgVocabulary() {}

    static boolean draws(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean keeps(String attribute) {
        return ATTRIBUTES.contains(attribute) || PRESENTATION.matcher(attribute).matches();
    }

    /**
     * Whether an attribute could act, reach out of the file, or write a reference so that it cannot
     * be counted: in another spelling of the same id or the same word.
     */
    static boolean acts(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        String text = LOCAL_URLS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        return name.startsWith("on")
                || (name.equals("href") && !LOCAL_ID.matcher(value.strip()).matches())
                || text.contains("url(")
                || (isStyle(name) && (text.contains("\\") || isHandedDown(name, text)))
                || (name.equals("style") && text.contains("@"));
    }

    private static boolean isStyle(String name) {
        return name.equals("style") || PRESENTATION.matcher(name).matches();
    }

    private static boolean isHandedDown(String name, String text) {
        return HANDED_DOWN.matcher(name + ":" + text).find();
    }
}
