package dev.anteroom.chassis.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ends a request with a refusal that the caller is told about. For programs it becomes an RFC 9457
 * document, for people a calm page; it is logged without its arguments.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * @param arguments fill the placeholders of the type's detail text
     */
    public ProblemException(ProblemType type, Object... arguments) {
        super(type.name());
        this.type = type;
        this.arguments = arguments.clone();
    }

    /** Adds an extension member to the document, such as the alternatives to a taken slot. */
    public ProblemException with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public Map<String, Object> properties() {
        return Map.copyOf(properties);
    }
}
