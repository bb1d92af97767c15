package dev.anteroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.article.ArticleState;
import dev.anteroom.content.body.Finding;
import dev.anteroom.content.page.PageState;
import dev.anteroom.content.picture.PictureRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key that the program puts together has a text; a template could not be seen to lack it. */
class MessageKeysTests {

    private static final Set<String> MESSAGES = read();

    @Test
    void everyStateHasAName() {
        assertThat(MESSAGES)
                .containsAll(keys("state.", Stream.of(ArticleState.values()), ArticleState::code))
                .containsAll(keys("state.", Stream.of(PageState.values()), PageState::code));
    }

    @Test
    void everyFindingAndRefusalHasASentence() {
        assertThat(MESSAGES)
                .containsAll(keys("finding.", Stream.of(Finding.Kind.values()), Finding.Kind::name))
                .containsAll(
                        keys(
                                "picture.",
                                Stream.of(PictureRefusal.values()),
                                refusal ->
                                        refusal.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** A conflict and the list of errors call every field by its name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.studio.ArticleForm",
                "page.studio.PageForm",
                "person.studio.PersonForm",
                "site.studio.SiteForm",
                "topic.studio.TopicForm"
            })
    void everyFieldHasALabel(String form) throws ClassNotFoundException {
        RecordComponent[] fields =
                Class.forName("dev.anteroom.content." + form).getRecordComponents();

        assertThat(MESSAGES)
                .containsAll(keys("field.", Arrays.stream(fields), RecordComponent::getName));
    }

    @Test
    void everyErrorNamedInTheProgramHasASentence() {
        List<String> named = inSources("\"((?:form|publish|picture)\\.[a-z-]+)\"");

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(MESSAGES).containsAll(named);
    }

    @Test
    void everyErrorBelongsToAFieldWithALabel() {
        List<String> fields = inSources("rrors(?:\\(\\))?\\.add\\(\\s*\"([a-zA-Z]+)\"");

        assertThat(fields).contains("slug", "mailing", "picture");
        assertThat(MESSAGES).containsAll(keys("field.", fields.stream(), field -> field));
    }

    @Test
    void everythingDoneIsSaid() {
        List<String> done =
                Stream.concat(
                                inSources("\\?done=([a-z]+)").stream(),
                                Stream.of("published", "withdrawn"))
                        .toList();

        assertThat(MESSAGES).containsAll(keys("studio.done.", done.stream(), name -> name));
    }

    @Test
    void everyFirstStepSaysWhy() {
        List<String> steps = inSources("new Step\\(\\s*\"([a-z]+)\"");

        assertThat(steps).hasSize(4);
        assertThat(MESSAGES)
                .containsAll(keys("studio.step.", steps.stream(), name -> name))
                .containsAll(keys("studio.step.", steps.stream(), name -> name + ".why"));
    }

    @Test
    void everyProblemHasATitleAndADetail() {
        List<String> problems = inSources("new ProblemType\\(\\s*\"([a-z-]+)\"");

        assertThat(problems).isNotEmpty();
        assertThat(MESSAGES)
                .containsAll(keys("problem.", problems.stream(), name -> name + ".title"))
                .containsAll(keys("problem.", problems.stream(), name -> name + ".detail"));
    }

    /** The twin: what is not there is missed. */
    @Test
    void aMissingKeyIsFound() {
        assertThat(MESSAGES).doesNotContain("state.lost").contains("state.draft");
    }

    private static <T> List<String> keys(
            String prefix, Stream<T> things, Function<T, String> name) {
        return things.map(name).map(prefix::concat).toList();
    }

    /** What the first group of the pattern finds in the sources of this module. */
    private static List<String> inSources(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> wanted.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sources cannot be read", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Set<String> read() {
        Properties all = new Properties();
        for (String bundle : List.of("layout", "problems", "content")) {
            try (InputStream in =
                    MessageKeysTests.class.getResourceAsStream(
                            "/messages/" + bundle + ".properties")) {
                all.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("A bundle cannot be read", e);
            }
        }
        return all.stringPropertyNames();
    }
}
