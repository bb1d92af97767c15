package dev.anteroom.chassis.mail.template;

import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders letters with an engine of their own, since no request and no view are about. */
public final class ThymeleafLetterTemplates implements LetterTemplates {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur", "yi");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final FrameSource frames;
    private final PageSettings pages;

    public ThymeleafLetterTemplates(
            MessageSource messages, FrameSource frames, PageSettings pages) {
        this.frames = frames;
        this.pages = pages;
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(resolver("*.txt", "", TemplateMode.TEXT, 1));
        engine.addTemplateResolver(resolver("*", ".html", TemplateMode.HTML, 2));
    }

    private static ClassLoaderTemplateResolver resolver(
            String pattern, String suffix, TemplateMode mode, int order) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(suffix);
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        resolver.setOrder(order);
        return resolver;
    }

    @Override
    public Bodies render(String name, Locale language, Map<String, Object> model) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("frame", frames.frame());
        variables.put("publicUrl", pages.publicUrl());
        variables.put("language", language.toLanguageTag());
        variables.put("direction", RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr");
        Context context = new Context(language, variables);
        return new Bodies(
                engine.process("mail/" + name, context),
                engine.process("mail/" + name + ".txt", context));
    }
}
