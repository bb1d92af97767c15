package dev.anteroom.gateway.cache.store;

import dev.anteroom.gateway.cache.rule.AnswerHead;
import dev.anteroom.gateway.cache.rule.CacheKey;
import io.netty.buffer.ByteBuf;
import java.time.Instant;

/**
 * A whole answer of the origin.
 *
 * @param key what was asked for
 * @param head status and header fields
 * @param body in direct memory; goes over to the page that is made of it
 * @param asked when the request went out
 * @param answered when the header fields were there
 */
public record Answer(
        CacheKey key, AnswerHead head, ByteBuf body, Instant asked, Instant answered) {}
