package dev.anteroom.content.demo;

import dev.anteroom.content.article.PublishArticle;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.page.SavePage;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.person.SavePerson;
import dev.anteroom.content.picture.UploadPicture;
import dev.anteroom.content.site.SettleSite;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.topic.SaveTopic;
import dev.anteroom.content.topic.TopicId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty site with the demo practice before the service says that it is ready. All of it,
 * mark and events included, is one transaction.
 */
final class LoadDemo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);

    private final TransactionTemplate transaction;
    private final DemoMark mark;
    private final DemoFiles files;
    private final UploadPicture upload;
    private final SettleSite settleSite;
    private final SaveTopic saveTopic;
    private final SavePerson savePerson;
    private final SavePage savePage;
    private final SaveArticle saveArticle;
    private final PublishArticle publishArticle;
    private final Clock clock;

    LoadDemo(
            TransactionTemplate transaction,
            DemoMark mark,
            DemoFiles files,
            UploadPicture upload,
            SettleSite settleSite,
            SaveTopic saveTopic,
            SavePerson savePerson,
            SavePage savePage,
            SaveArticle saveArticle,
            PublishArticle publishArticle,
            Clock clock) {
        this.transaction = transaction;
        this.mark = mark;
        this.files = files;
        this.upload = upload;
        this.settleSite = settleSite;
        this.saveTopic = saveTopic;
        this.savePerson = savePerson;
        this.savePage = savePage;
        this.saveArticle = saveArticle;
        this.publishArticle = publishArticle;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(
                status -> {
                    if (mark.take(clock.instant()) && mark.siteIsEmpty()) {
                        load();
                        LOG.info("The demo practice has moved in");
                    }
                });
    }

    private void load() {
        DemoPictures pictures = DemoPictures.upload(files, upload);
        settleSite.settle(DemoSite.read(files.map("site.yaml"), pictures), 0);
        Map<String, TopicId> topics = topics();
        Map<String, PersonId> people = DemoPeople.load(files, pictures, savePerson);
        DemoPages.load(files, pictures, savePage);
        new DemoArticles(pictures, people, topics, DemoCalendar.of(clock))
                .load(files, saveArticle, publishArticle);
    }

    private Map<String, TopicId> topics() {
        Map<String, TopicId> topics = new LinkedHashMap<>();
        for (DemoMap topic : files.maps("topics.yaml")) {
            String slug = topic.text("slug");
            TopicId id = new TopicId(fixedId("topic:" + slug));
            saveTopic.save(
                    id,
                    0,
                    new Slug(slug),
                    topic.text("name"),
                    topic.text("description"),
                    topics.size());
            topics.put(slug, id);
        }
        return topics;
    }

    /** Topics have no id in the files; the same slug always gets the same one. */
    private static UUID fixedId(String name) {
        return UUID.nameUUIDFromBytes(("anteroom-demo:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
