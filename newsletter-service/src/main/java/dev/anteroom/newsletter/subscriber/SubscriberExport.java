package dev.anteroom.newsletter.subscriber;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** All subscribers as CSV (RFC 4180), read a thousand at a time however many they are. */
final class SubscriberExport {

    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String HEADINGS = "address,state,since,confirmed\r\n";

    private final SubscriberList subscribers;

    SubscriberExport(SubscriberList subscribers) {
        this.subscribers = subscribers;
    }

    /** The file, in pieces; the database is asked as fast as the reader takes them. */
    Flux<String> lines() {
        return Flux.<String, UUID>generate(
                        () -> FIRST,
                        (after, sink) -> {
                            List<Subscriber> some = subscribers.after(after, AT_ONCE);
                            if (some.isEmpty()) {
                                sink.complete();
                                return after;
                            }
                            sink.next(
                                    some.stream()
                                            .map(SubscriberExport::line)
                                            .collect(Collectors.joining()));
                            return some.getLast().id();
                        })
                .startWith(HEADINGS)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static String line(Subscriber each) {
        return cell(each.address().value())
                + ","
                + each.state().word()
                + ","
                + each.createdAt()
                + ","
                + cell(each.confirmedAt())
                + "\r\n";
    }

    /** Quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
