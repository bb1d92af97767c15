package dev.anteroom.chassis.asset;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Where templates find the layout's files: {@code @assets.url('site.css')}. */
public final class Assets {

    private static final String ROOT = "/assets/";

    private final Map<String, String> urls;

    public Assets(Collection<Asset> assets) {
        this.urls =
                assets.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Asset::name, asset -> ROOT + asset.hashedName()));
    }

    /** The path with the content's hash; a file that does not exist keeps its plain name. */
    public String url(String name) {
        return urls.getOrDefault(name, ROOT + name);
    }
}
