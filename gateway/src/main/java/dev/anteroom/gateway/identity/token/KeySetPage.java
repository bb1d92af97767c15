package dev.anteroom.gateway.identity.token;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the keys that staff tokens are verified with. */
@RestController
class KeySetPage {

    private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofMinutes(1));

    private final KeyRing keys;

    KeySetPage(KeyRing keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok().cacheControl(SHORTLY).body(keys.published().toJSONObject(true));
    }
}
