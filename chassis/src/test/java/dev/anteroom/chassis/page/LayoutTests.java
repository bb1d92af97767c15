package dev.anteroom.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.asset.AssetFiles;
import dev.anteroom.chassis.asset.Assets;
import dev.anteroom.chassis.page.Frame.Link;
import dev.anteroom.chassis.page.Frame.Notice;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.StudioPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class LayoutTests {

    private static final Frame FRAME =
            new Frame(
                    "Heronmere",
                    "Counseling by a lake",
                    "#22403f",
                    List.of(new Link("Articles", "/articles"), new Link("Book", "/book")),
                    List.of(new Link("(407) 555-0142", "tel:+14075550142")),
                    new Notice("Call or text 988.", List.of(new Link("Call 988", "tel:988"))),
                    List.of("No emergency service."));

    private final GenericApplicationContext beans = new GenericApplicationContext();
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    LayoutTests() {
        beans.registerBean("assets", Assets.class, () -> new Assets(AssetFiles.read()));
        beans.refresh();
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/layout", "messages/problems");
        messages.setDefaultEncoding("UTF-8");
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        templates.setTemplateEngineMessageSource(messages);
        templates.setTemplateResolver(resolver);
    }

    @Test
    void standsEveryPageBetweenNavigationAndCrisisHelp() {
        String page = page("/articles/jealousy", Map.of());

        assertThat(page)
                .contains("<title>Gone · Heronmere</title>", "<main id=\"main\"", "id=\"crisis\"")
                .contains("href=\"tel:988\"", "href=\"/assets/site-", "aria-current=\"true\"")
                .doesNotContain("studio-page", "data-quick-exit", "style=", "??");
    }

    @Test
    void letsReadersLeaveQuicklyWhereThePageAsksForIt() {
        assertThat(page("/book", Map.of("quickExit", true)))
                .contains("data-quick-exit", "href=\"#crisis\"", "aria-current=\"page\"");
    }

    @Test
    void givesTheStudioItsOwnNavigation() {
        String page =
                page(
                        "/studio/articles/new",
                        Map.of(
                                "studio",
                                true,
                                "studioPlaces",
                                StudioPlace.of(Set.of(Role.PRACTITIONER))));

        assertThat(page)
                .contains("class=\"studio-page\"", "action=\"/sign-out\"", "class=\"group\"")
                .containsPattern("href=\"/studio/articles\"\\s+aria-current=\"true\"")
                .containsPattern("href=\"/studio\">Studio<")
                .doesNotContain("href=\"/studio/site\"", "href=\"/studio/issues\"")
                .doesNotContain("site-footer", "site-header", "class=\"\"", "??");
    }

    private String page(String path, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("frame", FRAME);
        model.put("requestPath", path);
        model.put("problem", Map.of("title", "Gone", "detail", "It was.", "requestId", "r-1"));
        model.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("problem", Set.of(), new Context(Locale.US, model));
    }
}
