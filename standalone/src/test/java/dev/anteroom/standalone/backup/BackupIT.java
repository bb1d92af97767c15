package dev.anteroom.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.command.CommandLine;
import dev.anteroom.standalone.command.Drill;
import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import dev.anteroom.standalone.visit.Practice;
import dev.anteroom.standalone.visit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a site at work, and what a site that was made of it does, and does not do. */
@Drill
@Order(2)
class BackupIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final String AUTHOR = "0199155c-6200-72f2-a665-a60c12d28918";
    private static final String TITLE = "Written before the backup";
    private static final String SUBSCRIBER = "subscriber@example.com";
    private static final String UNDECIDED = "undecided@example.com";
    private static final String LATE = "late@example.com";
    private static final String CLIENT = "client@example.com";

    /** Copies that services keep of what others told them, by database. */
    private static final List<String> COPIES =
            List.of("content.free_times", "newsletter.site", "booking.site");

    @TempDir private Path folder;

    private final Visitor owner = new Visitor();
    private String confirmation = "";
    private String booking = "";

    @BeforeEach
    void letPostgresPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void mailsNothingAgainAndKeepsEveryLink() throws Exception {
        backUpASiteAtWork();
        KilledRestore.of(folder.resolve("backup.zip"), folder.resolve("other"));
        assertThatThrownBy(() -> command("--data", folder + "/other", "--port", "1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was not finished");
        assertThatThrownBy(() -> command("backup", folder + "/x.zip", "--data", folder + "/other"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was not finished");
        command("restore", backup(), "--data", folder + "/other");
        try (Site site = Site.start(options("other"))) {
            Practice practice = new Practice(site.url(), site.mail().url());
            assertThat(owner.get(site.url() + "/studio").statusCode()).isEqualTo(200);
            assertThat(new Visitor().get(site.url() + booking).statusCode()).isEqualTo(200);
            assertThat(new Visitor().post(site.url() + confirmation, "").statusCode())
                    .isEqualTo(303);
            for (String copy : COPIES) {
                assertThat(new Tables(site).rows(copy)).as(copy).isPositive();
            }
            // When a new letter has come, older ones that were not held would have come too.
            practice.signUp("new@example.com");
            practice.awaitLetter("new@example.com");
            assertThat(practice.subjects()).hasSize(1);
            letGo(site);
            practice.awaitLetter(SUBSCRIBER);
            assertThat(practice.subjects()).hasSize(2).contains(TITLE);
            letBookingLettersGo(practice);
        }
        undoARestoreOverTheSite();
    }

    /** Letters wait when the backup is taken, and leave afterwards. */
    private void backUpASiteAtWork() throws SQLException {
        try (Site site = Site.start(options("first"))) {
            Practice practice = new Practice(site.url(), site.mail().url());
            signIn(site);
            practice.signUp(SUBSCRIBER);
            new Visitor()
                    .post(site.url() + practice.linkTo(SUBSCRIBER, "/newsletter/confirm/"), "");
            practice.signUp(UNDECIDED);
            confirmation = practice.linkTo(UNDECIDED, "/newsletter/confirm/");
            practice.book("renata-ostervald", CLIENT);
            booking = practice.linkTo(CLIENT, "/bookings/");
            site.mail().refuseLetters();
            practice.signUp(LATE);
            practice.book("odalys-fenwick", "another." + CLIENT);
            practice.publish(owner, TITLE, AUTHOR);
            await().atMost(LIMIT).until(() -> new Tables(site).unsent("newsletter") >= 2);
            await().atMost(LIMIT).until(() -> new Tables(site).unsent("booking") >= 1);
            for (String copy : COPIES) {
                new Tables(site).empty(copy);
            }
            command("backup", backup(), "--data", folder + "/first");
            site.mail().takeLetters();
            practice.awaitLetter(LATE);
        }
    }

    private void signIn(Site site) {
        String link = ask("first", Service.GATEWAY, "sign-in-link", site.ownerEmail());
        assertThat(owner.post(link.lines().toList().getLast(), "").statusCode()).isEqualTo(303);
    }

    private void undoARestoreOverTheSite() throws IOException {
        Path data = folder.resolve("first");
        String keys = Files.readString(data.resolve("keys/site.keys"));
        Object cluster = inode(data.resolve("postgres/cluster"));
        KilledRestore.of(folder.resolve("backup.zip"), data);
        command("restore", "--undo", "--data", data.toString());
        assertThat(inode(data.resolve("postgres/cluster"))).isEqualTo(cluster);
        assertThat(data.resolve("keys/site.keys")).hasContent(keys);
        try (Stream<Path> left = Files.walk(data, 2)) {
            assertThat(left).noneMatch(file -> file.toString().contains(".before-"));
        }
    }

    /** Which files they are, whatever their names. */
    private static Object inode(Path path) throws IOException {
        return Files.getAttribute(path, "unix:ino");
    }

    private void letGo(Site site) throws SQLException {
        String issue = new Tables(site).text("newsletter", "SELECT id::text FROM issue");
        assertThat(owner.post(site.url() + "/studio/issues/" + issue + "/release", "").statusCode())
                .isEqualTo(303);
    }

    private void letBookingLettersGo(Practice practice) {
        String data = folder + "/other";
        command("held-letters", "list", "--data", data);
        assertThat(heldByBooking()).contains("booking-confirmation  1  ");
        command("held-letters", "send", "booking", "booking-confirmation", "--data", data);
        practice.awaitLetter("another." + CLIENT);
        assertThat(practice.subjects()).hasSize(3);
        assertThat(heldByBooking()).doesNotContain("booking-confirmation");
    }

    /** What a service says beside the site that runs. */
    private String ask(String site, Service service, String... words) {
        return Errand.on(options(site), errand -> errand.run(service, List.of(words))).output();
    }

    private String heldByBooking() {
        return ask("other", Service.BOOKING, "held-letters", "list");
    }

    private static void command(String... words) {
        CommandLine.parse(words).run();
    }

    private String backup() {
        return folder.resolve("backup.zip").toString();
    }

    private static Path root() {
        return Path.of(System.getProperty("anteroom.root", "..")).toAbsolutePath().normalize();
    }

    private SiteOptions options(String name) {
        return SiteOptions.of(root(), folder.resolve(name)).console(Console.silent());
    }
}
