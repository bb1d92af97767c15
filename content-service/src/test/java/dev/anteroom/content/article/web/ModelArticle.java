package dev.anteroom.content.article.web;

import static dev.anteroom.content.testing.Writer.ODALYS;

import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.picture.UploadOutcome;
import dev.anteroom.content.picture.UploadPicture;
import dev.anteroom.content.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An article that has everything that an article can have. */
record ModelArticle(UploadPicture upload, Topics topics) {

    private static final String MARKDOWN =
            """
            ![A lamp](/media/lamp "Lit all night.")

            ## What it is

            SENTENCES See [another one](/articles/rethinking-the-one).

            ![A door](/media/door "Half open.")

            ## How it feels

            Ask [Odalys](/people/odalys-fenwick).

            ![A table](/media/table "Set for two.")

            ## What helps

            Tea.
            """;

    ArticleText text() {
        String words = "Some people know this evening. ".repeat(120);
        String markdown =
                MARKDOWN.replace("/media/lamp", picture("1"))
                        .replace("/media/door", picture("2"))
                        .replace("/media/table", picture("3"))
                        .replace("SENTENCES", words);
        return new ArticleText(
                "The model article",
                "What it is about.",
                "",
                markdown,
                true,
                new Invitation("Come and talk", "There is tea."),
                List.of(new Source("A book", "A publisher", "")),
                ODALYS,
                List.of(topics.all().getFirst().id()));
    }

    private String picture(String x) {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'><path d='M%s 0'/></svg>"
                        .formatted(x)
                        .getBytes(StandardCharsets.UTF_8);
        UploadOutcome outcome = upload.upload(() -> svg, "a.svg", "Something", null);
        return ((UploadOutcome.Kept) outcome).picture().address().path();
    }
}
