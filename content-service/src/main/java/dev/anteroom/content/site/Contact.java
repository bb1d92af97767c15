package dev.anteroom.content.site;

import java.util.List;

/** How to reach the practice; what is empty is not shown. */
public record Contact(String email, String telephone, List<String> address) {

    public Contact {
        address = List.copyOf(address);
    }
}
