package brussels.samenhang.organization.assisted;

import brussels.samenhang.shared.http.Ref;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssistedEntry", title = "What came of entering an organization on its behalf")
record AssistedEntryView(
        @Schema(required = true) Ref organization,
        @Schema(description = "The application that was opened for it.") UUID membershipRequest,
        @Schema(required = true, description = "The organization was invited by mail to take its record over.") boolean invited) {
}
