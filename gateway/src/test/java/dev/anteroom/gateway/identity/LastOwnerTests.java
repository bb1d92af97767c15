package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class LastOwnerTests extends GatewayTest {

    @Autowired private Environment environment;

    @Test
    void canNeitherBeDisabledNorLoseTheRole() {
        ClockedSite site = ClockedSite.shared(environment);
        Account owner = site.staffroom().account(Role.OWNER);
        Account editor = site.staffroom().account(Role.EDITOR);
        Browser browser = site.staffroom().signedIn(owner, site.port());
        String page = "/studio/staff/" + owner.id();

        Reply disabled = browser.post(page + "/state", "to", "disabled");
        Reply demoted = browser.post(page, "name", "Renata", "roles", "editor");

        assertThat(disabled.status()).isEqualTo(409);
        assertThat(demoted.status()).isEqualTo(409);
        assertThat(demoted.text()).contains("needs one owner");
        assertThat(browser.get("/studio/staff").status()).isEqualTo(200);

        String editors = "/studio/staff/" + editor.id();
        assertThat(browser.post(editors, "name", "Sam", "roles", "owner").status()).isEqualTo(303);
        assertThat(browser.post(page, "name", "Renata", "roles", "editor").status()).isEqualTo(303);
    }
}
