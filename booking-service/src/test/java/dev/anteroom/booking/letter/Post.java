package dev.anteroom.booking.letter;

import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.testing.Mailbox;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the post has brought. */
final class Post {

    private Post() {}

    static List<MimeMessage> letters(String address, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Mailbox.shared().lettersTo(address),
                        letters -> letters.size() >= count);
    }

    static String text(MimeMessage letter) throws Exception {
        return String.valueOf(parts(letter, "text/plain").getFirst().getContent());
    }

    static List<Part> parts(Part part, String type) throws Exception {
        List<Part> found = new ArrayList<>();
        if (part.isMimeType(type)) {
            found.add(part);
        } else if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                found.addAll(parts(multipart.getBodyPart(i), type));
            }
        }
        return found;
    }
}
