package dev.anteroom.gateway.cache.store;

import dev.anteroom.gateway.cache.rule.AnswerHead;
import dev.anteroom.gateway.cache.rule.Lifetimes;
import dev.anteroom.gateway.cache.rule.Validators;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/** Makes a page of an answer: fields chosen, tag given, zipped once. */
public final class PageMaker {

    private static final String SURROGATE_KEY = "Surrogate-Key";

    private final Zipping zipping;

    /**
     * @param allocator gives direct memory
     * @param zippedFrom shortest body in bytes that is zipped
     */
    public PageMaker(ByteBufAllocator allocator, int zippedFrom) {
        this.zipping = new Zipping(allocator, zippedFrom);
    }

    /** The page, held once by the caller; it owns the answer's body from now on. */
    public StoredPage make(Answer answer) {
        AnswerHead head = answer.head();
        ByteBuf body = answer.body();
        Validators validators = head.status() == 200 ? validators(head, body) : null;
        PageFields fields = new PageFields(head.headers());
        boolean zippable = zipping.takes(head.headers().getContentType(), body.readableBytes());
        ByteBuf zipped = zippable ? zipping.zip(body) : null;
        Duration age = Lifetimes.initialAge(head, answer.asked(), answer.answered());
        return new StoredPage(
                answer.key(),
                head.status(),
                new Rendition(body, fields.plain(validators, body, zipped != null)),
                zipped == null ? null : new Rendition(zipped, fields.zipped(validators, zipped)),
                validators,
                Lifetimes.freshness(head),
                answer.answered().minus(age),
                surrogateKeys(head.headers()));
    }

    private static Validators validators(AnswerHead head, ByteBuf body) {
        String tag = head.headers().getFirst(HttpHeaders.ETAG);
        long modified = head.headers().getLastModified();
        return new Validators(
                tag == null ? EntityTags.of(body) : tag,
                modified < 0 ? null : Instant.ofEpochMilli(modified));
    }

    private static Set<String> surrogateKeys(HttpHeaders headers) {
        List<String> lines = headers.getOrDefault(SURROGATE_KEY, List.of());
        @Nullable String[] keys = StringUtils.tokenizeToStringArray(String.join(" ", lines), " ,");
        return Set.copyOf(List.of(keys).stream().distinct().toList());
    }
}
