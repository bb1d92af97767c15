package dev.anteroom.chassis.mail.smtp;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Finds the server's reply code in what Angus Mail throws. */
final class SmtpReplies {

    private SmtpReplies() {}

    /** The reply code of the innermost cause that has one; 0 when the server did not reply. */
    static int codeOf(MessagingException thrown) {
        int code = 0;
        for (Exception e = thrown; e instanceof MessagingException each; e = next(each)) {
            int own =
                    switch (each) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException from -> from.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            code = own >= 200 && own <= 599 ? own : code;
        }
        return code;
    }

    private static Exception next(MessagingException each) {
        return each.getNextException();
    }
}
