package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Service;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds while parts of the site are dead: real processes, killed as a crash would. */
@OnSharedSite
class FaultsIT {

    private static final String OWNER = "owner@example.org";
    private static final int CLIENTS = 50;

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void oneOfFiftyClientsGetsTheSlotAndTheOthersGetAlternatives() throws Exception {
        Bookings bookings = new Bookings(site.url());
        String offer = bookings.offer("odalys-fenwick");
        String start = bookings.starts(offer).getFirst();

        List<HttpResponse<String>> answers = all(bookings, offer, start);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(CLIENTS - 1)
                .allSatisfy(
                        answer ->
                                assertThat(Web.read(answer).path("alternatives").size())
                                        .isPositive());
    }

    private static List<HttpResponse<String>> all(Bookings bookings, String offer, String start)
            throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<HttpResponse<String>>> answers =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(i -> clients.submit(() -> bookings.book(offer, start, i)))
                            .toList();
            List<HttpResponse<String>> all = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    @Test
    void publishesWithoutKafkaAndMailsWhenItIsBack() {
        String reader = "patient.reader@example.com";
        Subscription.of(site, reader);
        Desk desk = Desk.signIn(site, OWNER);
        site.site().kafka().process().killForGood();

        String path = desk.publish("Written while the wires were down");

        assertThat(new Web(site.url()).page(path).statusCode()).isEqualTo(200);
        site.site().kafka().start();
        JsonNode letter = site.letters().await(reader, 2);
        assertThat(letter.path("subject").asString())
                .isEqualTo("Written while the wires were down");
    }

    @Test
    void showsKeptPagesWhileContentServiceIsDown() {
        Web web = new Web(site.url());
        Letters.patiently().until(() -> web.page("/about").statusCode() == 200);
        site.site().service(Service.CONTENT).killForGood();
        try {
            assertThat(web.page("/about").statusCode()).isEqualTo(200);
            HttpResponse<String> other = web.page("/articles/never-asked-for");
            assertThat(other.statusCode()).isEqualTo(503);
            assertThat(other.headers().firstValue("Retry-After")).isPresent();
            assertThat(other.body()).contains("One moment, please");
        } finally {
            site.site().service(Service.CONTENT).start();
            site.site().service(Service.CONTENT).awaitReady();
        }
    }

    @Test
    void keepsEveryBookingThatItConfirmedWhenPostgresIsKilled() throws Exception {
        Bookings bookings = new Bookings(site.url());
        String offer = bookings.offer("renata-ostervald");
        List<String> starts = bookings.starts(offer);
        Set<String> confirmed = ConcurrentHashMap.newKeySet();
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>(starts);

        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                clients.execute(() -> bookAll(bookings, offer, waiting, confirmed, statuses));
            }
            Letters.patiently().until(() -> confirmed.size() >= 5);
            site.site().postgres().process().kill();
        }

        site.site().postgres().awaitReady();
        assertThat(statuses).isSubsetOf(201, 409, 503);
        assertThat(bookingsInTheDatabase()).containsAll(confirmed);
    }

    private static void bookAll(
            Bookings bookings,
            String offer,
            ConcurrentLinkedQueue<String> waiting,
            Set<String> confirmed,
            Set<Integer> statuses) {
        for (String start = waiting.poll(); start != null; start = waiting.poll()) {
            HttpResponse<String> answer = bookings.book(offer, start, start.hashCode());
            statuses.add(answer.statusCode());
            if (answer.statusCode() == 201) {
                confirmed.add(Web.read(answer).path("id").asString());
            }
        }
    }

    private static Set<String> bookingsInTheDatabase() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = site.site().postgres().connect("booking");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id::text FROM bookings")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
