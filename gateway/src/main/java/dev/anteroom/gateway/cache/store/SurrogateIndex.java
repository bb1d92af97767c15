package dev.anteroom.gateway.cache.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Which pages carry a surrogate key. */
final class SurrogateIndex {

    private final Map<String, Set<StoredPage>> pages = new HashMap<>();

    synchronized void add(StoredPage page) {
        for (String key : page.surrogateKeys()) {
            pages.computeIfAbsent(key, _ -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(page);
        }
    }

    synchronized void remove(StoredPage page) {
        for (String key : page.surrogateKeys()) {
            pages.computeIfPresent(
                    key,
                    (_, carrying) -> {
                        carrying.remove(page);
                        return carrying.isEmpty() ? null : carrying;
                    });
        }
    }

    /** The pages that carry at least one of the keys. */
    synchronized Set<StoredPage> carrying(Collection<String> keys) {
        Set<StoredPage> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String key : keys) {
            found.addAll(pages.getOrDefault(key, Set.of()));
        }
        return found;
    }

    /** How many keys lead to a page. */
    synchronized int size() {
        return pages.size();
    }
}
