package dev.anteroom.newsletter;

import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.KafkaServer;
import dev.anteroom.chassis.testing.SmtpFault;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The world around newsletter-service in its tests: the SMTP server, and what other services say.
 */
public final class NewsletterSite {

    public static final FaultySmtpServer SMTP = new FaultySmtpServer();

    private static final String ARTICLES = "content.articles";

    private NewsletterSite() {}

    /** What becomes of letters to these people, by the number of the attempt; others get theirs. */
    public static void faults(Collection<String> people, IntFunction<SmtpFault> choice) {
        SMTP.faults(
                (recipient, attempt) ->
                        people.contains(recipient) ? choice.apply(attempt) : new SmtpFault.None());
    }

    public static MimeMessage parse(FaultySmtpServer.Taken letter) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.source().getBytes(StandardCharsets.UTF_8)));
    }

    /** The letters to this address so far. */
    public static List<FaultySmtpServer.Taken> lettersTo(String address) {
        return SMTP.taken().stream().filter(it -> it.recipient().equals(address)).toList();
    }

    /** The body of a letter: 0 is the text, 1 the HTML. */
    public static String body(FaultySmtpServer.Taken letter, int part) throws Exception {
        return ((Multipart) parse(letter).getContent()).getBodyPart(part).getContent().toString();
    }

    /** The path of the first link in the letter's text that begins so. */
    public static String path(FaultySmtpServer.Taken letter, String prefix) throws Exception {
        Matcher link =
                Pattern.compile("http://localhost:8080(" + prefix + "[^\\s>]*)")
                        .matcher(body(letter, 0));
        if (!link.find()) {
            throw new AssertionError("No link " + prefix);
        }
        return link.group(1);
    }

    public static void published(UUID article, int publication, long version, String title) {
        published(article, publication, version, title, "en");
    }

    public static void published(
            UUID article, int publication, long version, String title, String language) {
        tell(
                ARTICLES,
                article.toString(),
                "article.published",
                version,
                """
                {"articleId":"%s","publicationNumber":%d,"slug":"a","path":"/articles/a",
                 "title":"%s","lead":"A lead.","html":"<p>Body with <a href='/people/x'>a link</a>.</p>",
                 "author":{"personId":"%s","name":"Odalys Fenwick","slug":"odalys-fenwick"},
                 "topics":[],"publishedAt":"2026-11-23T08:00:00Z","language":"%s","health":true}
                """
                        .formatted(article, publication, title, UUID.randomUUID(), language));
    }

    public static void withdrawn(UUID article, long version) {
        tell(
                ARTICLES,
                article.toString(),
                "article.withdrawn",
                version,
                """
                {"articleId":"%s","slug":"a","path":"/articles/a",
                 "withdrawnAt":"2026-11-23T08:00:00Z"}
                """
                        .formatted(article));
    }

    /** The practice has this name now. */
    public static void siteChanged(long version, String name) {
        tell(
                "content.site",
                "site",
                "site.changed",
                version,
                """
                {"name":"%s","accent":"#22403f","navigation":[{"label":"Read","href":"/articles"}],
                 "contact":[],"zone":"America/New_York","languages":["en"]}
                """
                        .formatted(name));
    }

    /** A record as contracts/README.md describes it. */
    private static void tell(String topic, String key, String type, long version, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "urn:anteroom:content-service",
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_dataversion",
                        "1",
                        "ce_aggregateversion",
                        String.valueOf(version),
                        "content-type",
                        "application/json")
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", KafkaServer.shared().addresses()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take the event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
