package dev.anteroom.standalone.wholesite;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients who book, sign up and publish until they are told to stop, and note every answer. */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 3;

    /** Ids of bookings, addresses of sign-ups, ids of articles: what was answered with success. */
    final Set<String> booked = ConcurrentHashMap.newKeySet();

    final Set<String> signedUp = ConcurrentHashMap.newKeySet();
    final Set<String> published = ConcurrentHashMap.newKeySet();

    /** Status codes that came, and failures that are no answers. */
    final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

    final ConcurrentLinkedQueue<Throwable> unanswered = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final ConcurrentLinkedQueue<String> starts;
    private final TestSite site;
    private final String offer;

    Load(TestSite site, String offer, List<String> starts) {
        this.site = site;
        this.offer = offer;
        this.starts = new ConcurrentLinkedQueue<>(starts);
        for (int client = 0; client < CLIENTS; client++) {
            String name = "c" + client;
            threads.execute(() -> run(name));
        }
    }

    /** True when each kind of request has succeeded this often. */
    boolean succeeded(int times) {
        return booked.size() >= times && signedUp.size() >= times && published.size() >= times;
    }

    int successes() {
        return booked.size() + signedUp.size() + published.size();
    }

    private void run(String client) {
        Web web = new Web(site.url());
        for (int i = 0; !over.get(); i++) {
            try {
                book();
                signUp(web, "load." + client + "." + i + "@example.com");
                publish("Written under load, " + client + " " + i);
            } catch (RuntimeException e) {
                unanswered.add(e);
            }
        }
    }

    private void book() {
        String start = starts.poll();
        if (start == null) {
            return;
        }
        HttpResponse<String> answer =
                new Bookings(site.url()).book(offer, start, start.hashCode() & 0xffff);
        statuses.add(answer.statusCode());
        if (answer.statusCode() == 201) {
            booked.add(Web.read(answer).path("id").asString());
        } else if (answer.statusCode() == 503) {
            starts.add(start);
        }
    }

    private void signUp(Web web, String address) {
        HttpResponse<String> answer =
                web.postJson("/api/newsletter/subscriptions", "{\"email\": \"" + address + "\"}");
        statuses.add(answer.statusCode());
        if (answer.statusCode() == 202) {
            signedUp.add(address);
        }
    }

    private void publish(String title) {
        Desk desk = new Desk(site.staff(SharedSite.DESK));
        HttpResponse<String> started = desk.start(title, "Two sentences.", "One paragraph.");
        statuses.add(started.statusCode());
        if (started.statusCode() != 201) {
            return;
        }
        HttpResponse<String> answer = desk.publish(started, "without");
        statuses.add(answer.statusCode());
        if (answer.statusCode() == 200) {
            published.add(Web.read(started).path("id").asString());
        }
    }

    /** Waits until every request that is under way is answered. */
    @Override
    public void close() {
        over.set(true);
        threads.close();
    }
}
