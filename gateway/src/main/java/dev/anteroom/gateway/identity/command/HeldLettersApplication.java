package dev.anteroom.gateway.identity.command;

import dev.anteroom.chassis.database.DatabaseAutoConfiguration;
import dev.anteroom.chassis.mail.sending.MailAutoConfiguration;
import dev.anteroom.chassis.operations.OperationsAutoConfiguration;
import dev.anteroom.chassis.time.TimeAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * {@code held-letters}: as much of the gateway as the chassis's command needs, which lists the
 * sign-in letters and invitations that a restore put on hold, and sends or discards them. Needs the
 * database only: no mail, no Kafka, no running gateway. The process ends with the command. Not a
 * {@code @Configuration}, which the whole gateway would find and take in.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TimeAutoConfiguration.class,
    DatabaseAutoConfiguration.class,
    MailAutoConfiguration.class,
    OperationsAutoConfiguration.class
})
public final class HeldLettersApplication {

    /** The first argument that asks for it. */
    public static final String NAME = "held-letters";
}
