package dev.anteroom.gateway.site;

import dev.anteroom.chassis.broadcast.TopicFollower;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.page.Frame;
import dev.anteroom.chassis.page.FrameSource;

/**
 * Keeps the frame in memory only: every replica reads the whole compacted topic when it starts, so
 * nothing has to be stored, and a page that is refused needs no database.
 */
final class SiteFrame implements TopicFollower<SiteSettings>, FrameSource {

    /** Written by the one thread that follows the topic. */
    private volatile Known known = new Known(-1, Frame.unnamed());

    @Override
    public Frame frame() {
        return known.frame();
    }

    @Override
    public String topic() {
        return "content.site";
    }

    @Override
    public EventType type() {
        return new EventType("site.changed", 1);
    }

    @Override
    public Class<SiteSettings> dataType() {
        return SiteSettings.class;
    }

    @Override
    public Start start() {
        return Start.BEGINNING;
    }

    @Override
    public void handle(IncomingEvent<SiteSettings> event) {
        if (event.aggregateVersion() >= known.version()) {
            known = new Known(event.aggregateVersion(), event.data().frame());
        }
    }

    private record Known(long version, Frame frame) {}
}
