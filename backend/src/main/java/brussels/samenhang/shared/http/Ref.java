package brussels.samenhang.shared.http;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another resource of this API, with the name to show for it. */
@Schema(name = "Reference", title = "Reference to another resource")
public record Ref(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name) {

    /** Null when there is nothing to refer to. */
    public static Ref to(Links links, String collection, UUID id, Localized name) {
        return id == null ? null : new Ref(id, links.to(collection, id), name);
    }
}
