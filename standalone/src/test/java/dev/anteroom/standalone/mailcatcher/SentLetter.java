package dev.anteroom.standalone.mailcatcher;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;

/** A letter with two bodies and a picture, as some mail program sends it. */
record SentLetter(String recipient, String subject, String text, String html) {

    /** Hands it to the SMTP server of this machine on that port. */
    void to(int port) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("practice@example.org"));
        message.setRecipient(RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        message.setContent(bodies());
        Transport.send(message);
    }

    private MimeMultipart bodies() throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setContent(html, "text/html;charset=UTF-8");
        MimeBodyPart picture = new MimeBodyPart();
        picture.setContent(new byte[] {1, 2, 3}, "application/octet-stream");
        picture.setHeader("Content-Type", "image/png");
        picture.setFileName("picture.png");
        picture.setContentID("<lake>");
        return new MimeMultipart("mixed", plain, rich, picture);
    }
}
