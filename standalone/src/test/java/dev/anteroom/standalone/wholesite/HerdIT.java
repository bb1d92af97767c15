package dev.anteroom.standalone.wholesite;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Replica;
import dev.anteroom.standalone.service.Service;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many clients on one slot at the same moment, through the gateway and two replicas. */
@AloneOnSharedSite
class HerdIT {

    private static final int CLIENTS = 50;

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void oneGetsTheSlotAndTheOthersGetAlternatives() throws Exception {
        Bookings bookings = new Bookings(site.url());
        String offer = bookings.offer("odalys-fenwick");
        List<String> starts = bookings.starts(offer);
        String start = starts.get(starts.size() / 2);
        List<Double> answered = answeredByReplica();
        long deadlocks = deadlocks();

        List<HttpResponse<String>> answers = atOnce(offer, start);

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .isEqualTo(Map.of(201, 1L, 409, CLIENTS - 1L));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(HerdIT::offersAlternatives);
        assertThat(deadlocks()).isEqualTo(deadlocks);
        List<Double> now = answeredByReplica();
        assertThat(now).hasSize(2);
        for (int replica = 0; replica < now.size(); replica++) {
            assertThat(now.get(replica)).isGreaterThan(answered.get(replica));
        }
    }

    private static void offersAlternatives(HttpResponse<String> answer) {
        assertThat(Web.read(answer).path("type").asString())
                .isEqualTo("urn:anteroom:problem:slot-taken");
        assertThat(Web.read(answer).path("alternatives").size()).isPositive();
    }

    /** Every client has its connection open before the first one asks. */
    private static List<HttpResponse<String>> atOnce(String offer, String start) throws Exception {
        CountDownLatch ready = new CountDownLatch(CLIENTS);
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<HttpResponse<String>>> answers =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(i -> threads.submit(() -> ask(offer, start, i, ready)))
                            .toList();
            List<HttpResponse<String>> all = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private static HttpResponse<String> ask(
            String offer, String start, int number, CountDownLatch ready)
            throws InterruptedException {
        Bookings client = new Bookings(site.url());
        client.offer("odalys-fenwick");
        ready.countDown();
        ready.await();
        return client.book(offer, start, number);
    }

    private static List<Double> answeredByReplica() {
        return site.site().service(Service.BOOKING).replicas().stream()
                .map(Replica::management)
                .map(management -> Meters.of(management).posts("/api/booking/bookings"))
                .toList();
    }

    /** By the statistics, which sessions bring up to date when they end, and by the log. */
    private static long deadlocks() {
        long counted =
                Rows.of(site, "booking")
                        .number(
                                "SELECT deadlocks FROM pg_stat_database"
                                        + " WHERE datname = current_database()");
        long logged = site.log("postgres.log").filter(it -> it.contains("deadlock")).count();
        return counted + logged;
    }
}
