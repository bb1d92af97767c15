package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;

/** Who gets the practice's letters. */
@Controller
@RequestMapping("/studio/subscribers")
class StudioSubscribers {

    private static final int MOST_PAGES = 10_000;

    private final SubscriberList subscribers;
    private final ChangeSubscription change;
    private final SubscriberExport export;

    StudioSubscribers(
            SubscriberList subscribers, ChangeSubscription change, SubscriberExport export) {
        this.subscribers = subscribers;
        this.change = change;
        this.export = export;
    }

    @GetMapping
    String list(
            @RequestParam(name = "page", defaultValue = "1") int page,
            Staff staff,
            Model model,
            ServerHttpResponse response) {
        return show("", Math.clamp(page, 1, MOST_PAGES), staff, model, response);
    }

    /** A search is posted, since an address must not stand in a URL. */
    @PostMapping("/search")
    String search(
            @ModelAttribute Search search, Staff staff, Model model, ServerHttpResponse response) {
        return show(search.words(), 1, staff, model, response);
    }

    private String show(
            String part, int page, Staff staff, Model model, ServerHttpResponse response) {
        staff.require(Role.OWNER, Role.EDITOR);
        PageCaching.personal(response.getHeaders());
        List<Subscriber> found = subscribers.page(part.toLowerCase(Locale.ROOT), page);
        model.addAttribute("studio", true);
        model.addAttribute("q", part);
        model.addAttribute("page", page);
        model.addAttribute("hasNext", found.size() > SubscriberList.PAGE_SIZE);
        model.addAttribute("subscribers", found.stream().limit(SubscriberList.PAGE_SIZE).toList());
        model.addAttribute("counts", subscribers.counts());
        return "studio/subscribers";
    }

    /** The whole list, for the owner to take along. */
    @ResponseBody
    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    Flux<String> export(Staff staff, ServerHttpResponse response) {
        staff.require(Role.OWNER);
        PageCaching.personal(response.getHeaders());
        response.getHeaders()
                .set("Content-Disposition", "attachment; filename=\"subscribers.csv\"");
        return export.lines();
    }

    /** Someone told the practice that they want no more letters. */
    @PostMapping("/{id}/end")
    String end(@PathVariable("id") UUID id, Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        change.end(id, new Evidence("/studio/subscribers", null));
        return "redirect:/studio/subscribers";
    }

    /** What was searched for. */
    record Search(@Nullable String q) {

        String words() {
            return q == null ? "" : q.strip();
        }
    }
}
