package dev.anteroom.gateway.door;

import org.springframework.core.Ordered;

/** In which order the rules are asked. Request ids (chassis) stand at +100. */
final class DoorOrder {

    static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;
    static final int PROXIES = Ordered.HIGHEST_PRECEDENCE + 20;
    static final int PATHS = Ordered.HIGHEST_PRECEDENCE + 120;
    static final int METHODS = Ordered.HIGHEST_PRECEDENCE + 130;
    static final int LIMITS = Ordered.HIGHEST_PRECEDENCE + 140;
    static final int BODIES = Ordered.HIGHEST_PRECEDENCE + 150;

    private DoorOrder() {}
}
