package dev.anteroom.gateway.asset;

import dev.anteroom.chassis.asset.Asset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds files by the names that pages use. */
final class AssetShelf {

    private static final Pattern HASHED =
            Pattern.compile("(?<stem>.+)-(?<hash>[0-9a-f]{12})(?<extension>\\.[a-z0-9]+)");

    private final Map<String, ServedAsset> byName = new HashMap<>();

    AssetShelf(Collection<Asset> assets) {
        assets.forEach(asset -> byName.put(asset.name(), new ServedAsset(asset)));
    }

    /**
     * The file of this name. A page from before a deployment may still ask for an older hash; it
     * gets the file of today, as does one who asks without hash, but must not keep it for long.
     */
    Optional<Found> find(String requested) {
        ServedAsset plain = byName.get(requested);
        if (plain != null) {
            return Optional.of(new Found(plain, false));
        }
        Matcher hashed = HASHED.matcher(requested);
        if (!hashed.matches()) {
            return Optional.empty();
        }
        @Nullable ServedAsset found = byName.get(hashed.group("stem") + hashed.group("extension"));
        return Optional.ofNullable(found)
                .map(asset -> new Found(asset, asset.asset().hash().equals(hashed.group("hash"))));
    }

    /**
     * A file that is there.
     *
     * @param asset the file
     * @param forever whether the name that was asked for can never mean another content
     */
    record Found(ServedAsset asset, boolean forever) {}
}
