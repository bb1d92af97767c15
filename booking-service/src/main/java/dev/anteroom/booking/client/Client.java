package dev.anteroom.booking.client;

import dev.anteroom.chassis.mail.EmailAddress;

/**
 * A client whose key is at hand.
 *
 * @param address where their letters go
 * @param cipher opens and seals what is kept of them
 */
public record Client(ClientId id, EmailAddress address, ClientCipher cipher) {

    @Override
    public String toString() {
        return "Client[" + id + "]";
    }
}
