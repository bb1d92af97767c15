package dev.anteroom.gateway.identity.session;

import java.util.List;

/** Says in two words which browser it is, so that staff recognise their own. */
final class BrowserName {

    /** Order matters: every Edge says that it is Chrome, every Chrome that it is Safari. */
    private static final List<Mark> BROWSERS =
            List.of(
                    new Mark("Edg", "Edge"),
                    new Mark("OPR", "Opera"),
                    new Mark("Firefox", "Firefox"),
                    new Mark("Chrome", "Chrome"),
                    new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS =
            List.of(
                    new Mark("Android", "Android"),
                    new Mark("iPhone", "iPhone"),
                    new Mark("iPad", "iPad"),
                    new Mark("Windows", "Windows"),
                    new Mark("Mac OS X", "Mac"),
                    new Mark("Linux", "Linux"));

    private BrowserName() {}

    static String of(String userAgent) {
        return first(BROWSERS, userAgent) + " · " + first(SYSTEMS, userAgent);
    }

    private static String first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.sign()))
                .map(Mark::name)
                .findFirst()
                .orElse("?");
    }

    private record Mark(String sign, String name) {}
}
