package dev.anteroom.content.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element and what it needs of others. */
final class SvgPart {

    /** So many are handed down to nobody who draws by hand; each shape would look at each. */
    private static final int MOST_INHERITED = 40;

    private static final Set<String> CONTAINERS =
            Set.of("svg", "g", "defs", "symbol", "use", "clipPath", "mask", "pattern", "marker");

    /** What stands in them is no shape to be painted. */
    private static final Set<String> UNPAINTED =
            Set.of("linearGradient", "radialGradient", "filter", "clipPath");

    final long own;
    final double dash;
    final long ownShapes;
    final long ownPoints;
    final List<SvgPart> children = new ArrayList<>();
    final List<SvgReference> references;
    final Set<SvgReference> inherited;

    /** The weight with all that it refers to; 0 as long as it is not known. */
    long whole;

    /** How many shapes and points it has, with what it uses, which is painted like it. */
    long shapes;

    long points;
    int height;
    boolean counting;

    SvgPart(XMLStreamReader element, @Nullable SvgPart around) {
        dash = SvgEffort.dash(element, around == null ? 0 : around.dash);
        own = SvgEffort.of(element, dash);
        boolean container = CONTAINERS.contains(element.getLocalName());
        ownShapes = container ? 0 : 1;
        ownPoints = container ? 0 : Math.max(2, SvgEffort.points(element));
        references = SvgReference.of(element);
        inherited =
                UNPAINTED.contains(element.getLocalName())
                        ? Set.of()
                        : inherited(around == null ? Set.of() : around.inherited, references);
    }

    private static Set<SvgReference> inherited(Set<SvgReference> around, List<SvgReference> own) {
        if (own.stream().noneMatch(reference -> reference.kind().isInherited())) {
            return around;
        }
        Set<SvgReference> all = new LinkedHashSet<>(around);
        own.stream().filter(reference -> reference.kind().isInherited()).forEach(all::add);
        if (all.size() > MOST_INHERITED) {
            throw new RefusedSvgException(PictureRefusal.TOO_COMPLEX);
        }
        return all;
    }
}
