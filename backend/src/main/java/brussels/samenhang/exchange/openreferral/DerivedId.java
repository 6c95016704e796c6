package brussels.samenhang.exchange.openreferral;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An identifier for what the specification numbers and we do not: the same for the same thing at every reading. */
final class DerivedId {

    private DerivedId() {
    }

    /** @param parts what the thing is and what it belongs to, e.g. {@code "attribute", serviceId, "themes", "housing"} */
    static UUID of(Object... parts) {
        var name = new StringBuilder("openReferral");
        for (var part : parts) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
