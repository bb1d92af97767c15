package dev.anteroom.content.site;

/**
 * The settings as they are now.
 *
 * @param version rises with every change; 0 when nobody has settled anything yet
 */
public record SettledSite(long version, Site site) {

    public boolean isSettled() {
        return version > 0;
    }
}
