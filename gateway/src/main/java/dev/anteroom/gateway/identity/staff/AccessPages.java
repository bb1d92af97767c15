package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.Session;
import dev.anteroom.gateway.identity.session.Sessions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** Ends sessions, disables accounts, makes and revokes API keys. */
@Controller
class AccessPages {

    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final DisableAccount disabling;
    private final AccountPage page;

    AccessPages(
            Accounts accounts,
            Sessions sessions,
            ApiKeys keys,
            DisableAccount disabling,
            AccountPage page) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.disabling = disabling;
        this.page = page;
    }

    @PostMapping("/studio/staff/{id}/state")
    String setState(
            @PathVariable UUID id,
            Session session,
            @ModelAttribute("state") StateForm form,
            ServerWebExchange exchange,
            Model model) {
        session.staff().require(Role.OWNER);
        Account account = find(id);
        if (!form.disables()) {
            accounts.enable(id);
            return back(id);
        }
        if (!disabling.disable(id)) {
            exchange.getResponse().setStatusCode(HttpStatus.CONFLICT);
            return page.showErrors(account, session, List.of("last-owner"), exchange, model);
        }
        return back(id);
    }

    @PostMapping("/studio/staff/{id}/sessions/end")
    String endAllSessions(@PathVariable UUID id, Session session) {
        AccountPage.requireOwnOrOwner(find(id), session);
        if (session.staff().account().equals(id)) {
            sessions.endOthers(id, session.id());
        } else {
            sessions.endAll(id);
        }
        return back(id);
    }

    @PostMapping("/studio/staff/{id}/sessions/{other}/end")
    String endSession(@PathVariable UUID id, @PathVariable UUID other, Session session) {
        AccountPage.requireOwnOrOwner(find(id), session);
        sessions.end(id, other);
        return back(id);
    }

    @PostMapping("/studio/staff/{id}/keys")
    String createKey(
            @PathVariable UUID id,
            Session session,
            @ModelAttribute("key") KeyForm form,
            ServerWebExchange exchange,
            Model model) {
        Account account = find(id);
        if (!session.staff().account().equals(id)) {
            throw notAllowed();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(new AccountForm("", "", "", form.roles()).roleSet());
        roles.retainAll(account.roles());
        String name = form.name();
        if (name.isEmpty() || name.length() > LONGEST_NAME || roles.isEmpty()) {
            exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
            return page.showErrors(account, session, List.of("key"), exchange, model);
        }
        model.addAttribute(
                "newKey", keys.create(id, name, roles).orElseThrow(AccessPages::notAllowed));
        return page.show(account, session, exchange, model);
    }

    @PostMapping("/studio/staff/{id}/keys/{key}/revoke")
    String revokeKey(@PathVariable UUID id, @PathVariable UUID key, Session session) {
        AccountPage.requireOwnOrOwner(find(id), session);
        keys.revoke(id, key);
        return back(id);
    }

    private static ProblemException notAllowed() {
        return new ProblemException(ProblemType.NOT_ALLOWED);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static String back(UUID id) {
        return "redirect:" + StaffViews.pathOf(id);
    }

    /** {@code active} or {@code disabled}. */
    record StateForm(@Nullable String to) {

        /** Refuses every other word: a slip must not let anyone in. */
        boolean disables() {
            return switch (to) {
                case "disabled" -> true;
                case "active" -> false;
                case null, default -> throw new ProblemException(ProblemType.BAD_REQUEST);
            };
        }
    }

    /** A key to be. */
    record KeyForm(String name, List<String> roles) {

        KeyForm {
            name = Objects.requireNonNullElse(name, "").strip();
            roles = roles == null ? List.of() : List.copyOf(roles);
        }
    }
}
