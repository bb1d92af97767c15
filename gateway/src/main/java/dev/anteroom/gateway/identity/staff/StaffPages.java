package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.session.Session;
import dev.anteroom.gateway.identity.signin.SignIns;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** Lists the staff, invites, changes and disables; for owners. */
@Controller
class StaffPages {

    private final Accounts accounts;
    private final SignIns signIns;
    private final AccountPage page;
    private final People people;
    private final Ids ids;

    StaffPages(Accounts accounts, SignIns signIns, AccountPage page, People people, Ids ids) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.page = page;
        this.people = people;
        this.ids = ids;
    }

    @GetMapping("/studio/staff")
    String list(Session session, ServerWebExchange exchange, Model model) {
        if (!session.staff().has(Role.OWNER)) {
            return "redirect:" + StaffViews.pathOf(session.staff().account());
        }
        return list(AccountForm.empty(), List.of(), exchange, model);
    }

    private String list(
            AccountForm form, List<String> errors, ServerWebExchange exchange, Model model) {
        PageCaching.personal(exchange.getResponse().getHeaders());
        model.addAttribute("studio", true);
        model.addAttribute(
                "accounts", accounts.all().stream().map(StaffViews.AccountView::of).toList());
        model.addAttribute("form", form);
        model.addAttribute("people", people.choices(form));
        model.addAttribute("errors", errors);
        return "studio/staff";
    }

    @PostMapping("/studio/staff")
    String invite(
            Session session,
            @ModelAttribute("form") AccountForm form,
            ServerWebExchange exchange,
            Model model) {
        session.staff().require(Role.OWNER);
        List<String> errors = form.errors(true);
        if (!errors.isEmpty()) {
            exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
            return list(form, errors, exchange, model);
        }
        Account account =
                Account.invited(
                        ids.next(),
                        form.address().orElseThrow(),
                        form.name(),
                        form.personId().orElse(null),
                        form.roleSet());
        if (!accounts.add(account)) {
            exchange.getResponse().setStatusCode(HttpStatus.CONFLICT);
            return list(form, List.of("taken"), exchange, model);
        }
        signIns.invite(account);
        return "redirect:" + StaffViews.pathOf(account.id());
    }

    @GetMapping("/studio/staff/{id}")
    String show(@PathVariable UUID id, Session session, ServerWebExchange exchange, Model model) {
        return page.show(find(id), session, exchange, model);
    }

    @PostMapping("/studio/staff/{id}")
    String change(
            @PathVariable UUID id,
            Session session,
            @ModelAttribute("form") AccountForm form,
            ServerWebExchange exchange,
            Model model) {
        session.staff().require(Role.OWNER);
        Account account = find(id);
        List<String> errors = form.errors(false);
        if (!errors.isEmpty()) {
            exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
            return page.show(account, session, form, errors, exchange, model);
        }
        Account changed =
                new Account(
                        account.id(),
                        account.email(),
                        form.name(),
                        form.personId().orElse(null),
                        form.roleSet(),
                        account.signedInAt(),
                        account.disabledAt());
        if (!accounts.change(changed)) {
            exchange.getResponse().setStatusCode(HttpStatus.CONFLICT);
            return page.show(account, session, form, List.of("last-owner"), exchange, model);
        }
        return "redirect:" + StaffViews.pathOf(id);
    }

    @PostMapping("/studio/staff/{id}/invitation")
    String inviteAgain(@PathVariable UUID id, Session session) {
        session.staff().require(Role.OWNER);
        Account account = find(id);
        if (account.isActive()) {
            signIns.invite(account);
        }
        return "redirect:" + StaffViews.pathOf(id);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
