package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.Session;
import dev.anteroom.gateway.identity.session.Sessions;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.server.ServerWebExchange;

/** Fills the page of one account; everyone may see their own, owners every one. */
class AccountPage {

    private static final String VIEW = "studio/staff-account";

    private final Sessions sessions;
    private final ApiKeys keys;
    private final People people;

    AccountPage(Sessions sessions, ApiKeys keys, People people) {
        this.sessions = sessions;
        this.keys = keys;
        this.people = people;
    }

    String show(Account account, Session session, ServerWebExchange exchange, Model model) {
        return showErrors(account, session, List.of(), exchange, model);
    }

    /** As it is stored, and why something else was refused. */
    String showErrors(
            Account account,
            Session session,
            List<String> errors,
            ServerWebExchange exchange,
            Model model) {
        AccountForm form =
                new AccountForm(
                        account.name(),
                        account.email().value(),
                        account.person() == null ? "" : account.person().toString(),
                        StaffViews.words(account.roles()));
        return show(account, session, form, errors, exchange, model);
    }

    String show(
            Account account,
            Session session,
            AccountForm form,
            List<String> errors,
            ServerWebExchange exchange,
            Model model) {
        requireOwnOrOwner(account, session);
        PageCaching.personal(exchange.getResponse().getHeaders());
        model.addAttribute("studio", true);
        model.addAttribute("account", StaffViews.AccountView.of(account));
        model.addAttribute("form", form);
        model.addAttribute("people", people.choices(form));
        model.addAttribute("errors", errors);
        model.addAttribute("owner", session.staff().has(Role.OWNER));
        model.addAttribute("own", isOwn(account, session));
        model.addAttribute(
                "sessions",
                sessions.of(account.id()).stream()
                        .map(live -> StaffViews.SessionView.of(live, session))
                        .toList());
        model.addAttribute(
                "keys", keys.of(account.id()).stream().map(StaffViews.KeyView::of).toList());
        return VIEW;
    }

    /** Refuses everyone but the account itself and owners. */
    static void requireOwnOrOwner(Account account, Session session) {
        if (!isOwn(account, session)) {
            session.staff().require(Role.OWNER);
        }
    }

    private static boolean isOwn(Account account, Session session) {
        return session.staff().account().equals(account.id());
    }
}
