package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.process.Ports;
import dev.anteroom.standalone.visit.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The real {@code ./run}, typed into a terminal. All tests share one site, and start it when an
 * earlier one ended it: any order passes, and those that end it come last only to save starts.
 */
@Drill
@Order(1)
@ResourceLock(Checkout.CACHES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {

    private static final int REFUSED = 2;
    private static final int INTERRUPTED = 130;
    private static final String OWNER = "owner@example.org";

    /** A new link ends an account's older one, so each test asks for another's. */
    private static final String COLLEAGUE = "renata@heronmere.example";

    @TempDir private static Path folder;
    private static Checkout checkout;
    private static int port;
    private static Optional<Running> running = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        checkout = Checkout.in(folder.resolve("checkout"));
        port = new Ports(new SecureRandom()).next();
    }

    @AfterAll
    static void stop() {
        running.ifPresent(Running::stop);
    }

    /** The site, started unless it runs. */
    private static Running site() throws IOException {
        if (running.filter(Running::isAlive).isEmpty()) {
            running = Optional.of(checkout.run("--port", Integer.toString(port), "--data", data()));
            running.orElseThrow().says("Ctrl-C stops it");
        }
        return running.orElseThrow();
    }

    private static String data() {
        return folder.resolve("data").toString();
    }

    private static String url() {
        return "http://localhost:" + port;
    }

    @Test
    void saysWhenItIsReadyAndWhatItTakes() throws IOException {
        Running site = site();
        site.says("(?m)^Ready: " + url() + "$");
        MatchResult figures =
                site.says(
                        "First page after \\d+[.,]\\d s, all after \\d+[.,]\\d s; (\\d+) MB in 7 processes");
        assertThat(Integer.parseInt(figures.group(1))).isBetween(300, 1600);
        assertThat(site.said())
                .contains("Mail     " + url() + "/_mail")
                .doesNotContain("Picked up");
        assertThat(new Visitor().get(url()).body()).contains("Heronmere");
    }

    @Test
    void printsALinkThatSignsInOnce() throws IOException {
        String link = site().says("Sign in  (\\S+) \\(" + OWNER + ", once\\)").group(1);
        Visitor owner = new Visitor();
        assertThat(owner.post(link, "").statusCode()).isEqualTo(303);
        assertThat(owner.get(url() + "/studio").statusCode()).isEqualTo(200);
        assertThat(new Visitor().post(link, "").statusCode()).isEqualTo(410);
    }

    @Test
    void makesALinkWhenAskedAndRefusesAStranger() throws IOException {
        site();
        Running errand = checkout.run("sign-in-link", COLLEAGUE, "--data", data());
        String link = errand.says("(?m)^http\\S+").group();
        assertThat(errand.status()).isZero();
        assertThat(new Visitor().post(link, "").statusCode()).isEqualTo(303);
        Running stranger = checkout.run("sign-in-link", "nobody@example.org", "--data", data());
        stranger.says("No link was made for nobody@example.org");
        assertThat(stranger.status()).isEqualTo(REFUSED);
    }

    @Test
    void runsErrandsButBuildsNothingBesideASite() throws IOException {
        site();
        checkout.sayThatItIsBuilt(false);
        try {
            Running errand = checkout.run("dead-letters", "list", "--data", data());
            assertThat(errand.status()).as(errand.said()).isZero();
            assertThat(errand.said()).contains("newsletter:").doesNotContain("Building");
            Running other = checkout.run("--data", folder.resolve("other").toString());
            assertThat(other.status()).isEqualTo(REFUSED);
            assertThat(other.said()).contains("is running: stop it first");
        } finally {
            checkout.sayThatItIsBuilt(true);
        }
    }

    @Test
    void saysThatTheSiteRunsAlready() throws IOException {
        site();
        Running second = checkout.run("--port", Integer.toString(port), "--data", data());
        assertThat(second.status()).isEqualTo(REFUSED);
        assertThat(second.said()).startsWith("A site is already running on " + data());
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        site();
        Path other = folder.resolve("another");
        Running second = checkout.run("--port", Integer.toString(port), "--data", other.toString());
        assertThat(second.status()).isEqualTo(REFUSED);
        assertThat(second.said()).startsWith("Port " + port + " is taken by another program");
    }

    @Test
    void startsAServiceAgainThatWasKilled() throws IOException {
        site();
        long before = pid("newsletter-1");
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        await().atMost(Running.LIMIT).until(() -> pid("newsletter-1") != before);
        await().atMost(Running.LIMIT)
                .ignoreExceptions()
                .until(() -> new Visitor().get(url() + "/newsletter").statusCode() == 200);
    }

    private static long pid(String process) throws IOException {
        Properties note = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(data(), "run", process + ".process"))) {
            note.load(reader);
        }
        return Long.parseLong(note.getProperty("pid", "0"));
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void clearsUpAfterAKillAndStartsAgain() throws IOException {
        Running killed = site();
        String link =
                checkout.run("sign-in-link", OWNER, "--data", data()).says("http\\S+").group();
        Visitor owner = new Visitor();
        assertThat(owner.post(link, "").statusCode()).isEqualTo(303);
        List<ProcessHandle> children = killed.children();
        assertThat(children).hasSizeGreaterThan(6);
        killed.kill();
        await().atMost(Running.LIMIT)
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        // As after a restart of the machine: the number is another program's by now.
        Files.writeString(
                Path.of(data(), "postgres").toRealPath().resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n");
        site().says("Ready: ");
        HttpResponse<String> studio = owner.get(url() + "/studio");
        assertThat(studio.statusCode()).isEqualTo(200);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsEverythingOnInterrupt() throws IOException {
        Running site = site();
        List<ProcessHandle> children = site.children();
        assertThat(children).hasSizeGreaterThan(6);
        site.interrupt();
        assertThat(site.status()).isEqualTo(INTERRUPTED);
        assertThat(site.said()).contains("Stopping.").endsWith("Stopped.\n");
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(Path.of(data(), "run", "site.properties")).doesNotExist();
    }
}
