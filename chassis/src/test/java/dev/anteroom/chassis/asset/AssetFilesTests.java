package dev.anteroom.chassis.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetFilesTests {

    private final Asset font = new Asset("fonts/text.woff2", new byte[] {1, 2, 3});

    @Test
    void putsTheHashOfTheContentIntoTheName() {
        assertThat(font.hashedName()).isEqualTo("fonts/text-039058c6f2c0.woff2");
        assertThat(new Asset("fonts/text.woff2", new byte[] {1, 2}).hash())
                .isNotEqualTo(font.hash());
    }

    @Test
    void namesOtherFilesByTheirHashInStylesheets() {
        assertThat(rewritten("a{src:url(fonts/text.woff2)} b{background:url( 'x.svg' )}"))
                .isEqualTo(
                        "a{src:url(\"fonts/text-039058c6f2c0.woff2\")}"
                                + " b{background:url(\"x.svg\")}");
    }

    @Test
    void leavesDataAndUnknownReferencesAlone() {
        assertThat(rewritten("a{background:url(data:image/png;base64,AAAA)}"))
                .isEqualTo("a{background:url(data:image/png;base64,AAAA)}");
    }

    @Test
    void tellsTemplatesThePath() {
        Assets assets = new Assets(List.of(font));

        assertThat(assets.url("fonts/text.woff2"))
                .isEqualTo("/assets/fonts/text-039058c6f2c0.woff2");
        assertThat(assets.url("none.css")).isEqualTo("/assets/none.css");
    }

    private String rewritten(String css) {
        return new String(
                AssetFiles.rewrite(css.getBytes(StandardCharsets.UTF_8), Map.of(font.name(), font)),
                StandardCharsets.UTF_8);
    }
}
