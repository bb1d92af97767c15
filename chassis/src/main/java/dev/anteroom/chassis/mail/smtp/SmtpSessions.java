package dev.anteroom.chassis.mail.smtp;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.MailSettings;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** Angus Mail's properties for a server (package org.eclipse.angus.mail.smtp documents them). */
final class SmtpSessions {

    private SmtpSessions() {}

    static Session session(
            MailSettings.Server server, EmailAddress sender, NoDelaySocketFactory sockets) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", sender.value());
        properties.setProperty("mail.smtp.localhost", sender.domain());
        properties.setProperty("mail.smtp.connectiontimeout", millis(server.timeout()));
        properties.setProperty("mail.smtp.timeout", millis(server.timeout()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.sendpartial", "false");
        properties.setProperty("mail.mime.allowutf8", "true");
        secure(properties, server.security(), sockets);
        if (server.username() != null) {
            properties.setProperty("mail.smtp.auth", "true");
        }
        return Session.getInstance(properties);
    }

    private static void secure(
            Properties properties, MailSettings.Security security, NoDelaySocketFactory sockets) {
        boolean tls = security == MailSettings.Security.TLS;
        boolean starttls = !tls && security != MailSettings.Security.NONE;
        properties.put(tls ? "mail.smtp.ssl.socketFactory" : "mail.smtp.socketFactory", sockets);
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(security == MailSettings.Security.REQUIRED));
    }

    static NoDelaySocketFactory sockets(MailSettings.Security security) {
        return new NoDelaySocketFactory(
                security == MailSettings.Security.TLS
                        ? SSLSocketFactory.getDefault()
                        : javax.net.SocketFactory.getDefault());
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
