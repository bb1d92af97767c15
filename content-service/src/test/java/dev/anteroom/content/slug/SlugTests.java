package dev.anteroom.content.slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rethinking “the one” | rethinking-the-one",
                "Don't do this at 3 a.m. | dont-do-this-at-3-a-m",
                "  Crème brûlée & Ängste!  | creme-brulee-angste",
                "爱与嫉妒 | 爱与嫉妒",
                "אהבה וקנאה | אהבה-וקנאה"
            })
    void isMadeOfATitle(String title, String slug) {
        assertThat(Slug.from(title)).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!?", "   ", "\u0000"})
    void isNotMadeOfNothing(String title) {
        assertThat(Slug.from(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-a", "a-", "a--b", "a b", "a/b", "a.b", "../a", "A", "a%2fb", "a\nb"})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @Test
    void forgivesLetterCaseInAddresses() {
        assertThat(Slug.parse("The-ONE")).contains(new Slug("the-one"));
    }

    @Test
    void staysWithinItsLengthAtAWord() {
        Slug slug = Slug.from("word ".repeat(60)).orElseThrow();

        assertThat(slug.value()).hasSizeLessThan(Slug.MAX_LENGTH).endsWith("-word");
        assertThat(slug.numbered(999).value()).hasSizeLessThan(Slug.MAX_LENGTH).endsWith("-999");
    }

    @Test
    void isPercentEncodedInPaths() {
        assertThat(new Slug("爱").encoded()).isEqualTo("%E7%88%B1");
    }
}
