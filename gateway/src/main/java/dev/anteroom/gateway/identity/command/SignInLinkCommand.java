package dev.anteroom.gateway.identity.command;

import dev.anteroom.chassis.capability.CapabilityAutoConfiguration;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.time.TimeAutoConfiguration;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.AccountConfiguration;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.account.FirstAccounts;
import dev.anteroom.gateway.identity.signin.SignInConfiguration;
import dev.anteroom.gateway.identity.signin.SignIns;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * {@code sign-in-link EMAIL}: prints a one-time link for a member of the staff and ends. Needs the
 * database only: no mail, no Kafka, no running gateway.
 */
public final class SignInLinkCommand {

    /** The first argument that asks for it. */
    public static final String NAME = "sign-in-link";

    /** Whoever reads the output wants the link and nothing else. */
    private static final String QUIET = "--logging.level.root=ERROR";

    private SignInLinkCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments the command's name, the address, then properties such as {@code
     *     --spring.datasource.url=…}
     * @return the exit status: 0, or 1 when the address has no account
     */
    public static int run(String... arguments) {
        String[] properties =
                Stream.concat(Stream.of(QUIET), Arrays.stream(arguments))
                        .filter(argument -> argument.startsWith("--"))
                        .toArray(String[]::new);
        Optional<EmailAddress> email =
                Arrays.stream(arguments)
                        .skip(1)
                        .filter(argument -> !argument.startsWith("--"))
                        .findFirst()
                        .flatMap(EmailAddress::read);
        if (email.isEmpty()) {
            IO.println("Usage: sign-in-link EMAIL, with the address of a member of the staff");
            return 1;
        }
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Beans.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .run(properties)) {
            return print(context, email.get());
        }
    }

    private static int print(ConfigurableApplicationContext context, EmailAddress email) {
        context.getBean(FirstAccounts.class).create();
        Optional<Account> account =
                context.getBean(Accounts.class).find(email).filter(Account::isActive);
        if (account.isEmpty()) {
            IO.println("No active staff account has this address");
            return 1;
        }
        String path = context.getBean(SignIns.class).print(account.get());
        IO.println(context.getBean(PageSettings.class).link(path));
        return 0;
    }

    /** As much of the gateway as the command needs. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        TimeAutoConfiguration.class,
        CapabilityAutoConfiguration.class
    })
    @EnableConfigurationProperties(PageSettings.class)
    @Import({AccountConfiguration.class, SignInConfiguration.class})
    static class Beans {}
}
