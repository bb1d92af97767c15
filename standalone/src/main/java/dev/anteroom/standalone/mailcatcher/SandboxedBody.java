package dev.anteroom.standalone.mailcatcher;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What others wrote, shown without power: in an origin of its own, without scripts or forms, and
 * without requests to anywhere else. Links open in a new tab.
 */
final class SandboxedBody {

    private static final Pattern CONTENT_ID = Pattern.compile("cid:([^\"'\\s>)]+)");
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final String NEW_TAB = "<base target=\"_blank\">";
    private static final String POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                    + " img-src 'self' data:; style-src 'unsafe-inline'; font-src data:;"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private SandboxedBody() {}

    static Answer of(String id, String html, Parts parts) {
        return Answer.ok("text/html;charset=utf-8", linksInNewTab(withPictures(id, html, parts)))
                .with("Content-Security-Policy", POLICY)
                .with("X-Frame-Options", "SAMEORIGIN");
    }

    static Answer attachment(Leaf leaf) {
        boolean picture = leaf.type().startsWith("image/");
        String name = URLEncoder.encode(leaf.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Answer.ok(leaf.type(), leaf.bytes())
                .with("Content-Security-Policy", POLICY)
                .with(
                        "Content-Disposition",
                        (picture ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    }

    private static String withPictures(String id, String html, Parts parts) {
        return CONTENT_ID
                .matcher(html)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        parts.byContentId(found.group(1))
                                                .map(n -> "/_mail/messages/" + id + "/parts/" + n)
                                                .orElse(found.group())));
    }

    private static String linksInNewTab(String html) {
        Matcher head = HEAD.matcher(html);
        return head.find()
                ? html.substring(0, head.end()) + NEW_TAB + html.substring(head.end())
                : NEW_TAB + html;
    }
}
