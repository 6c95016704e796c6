package brussels.samenhang.organization.profile;

import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an organization describes itself; without signedOn it did not yet. */
@Schema(name = "Profile", title = "How an organization describes itself")
record ProfileView(
        @Schema(required = true) URI href,
        Localized method,
        Localized reception,
        Localized ethics,
        Localized availability,
        Localized atmosphere,
        Localized plans,
        @Schema(description = "The function that signed.") String signedAs,
        @Schema(description = "The day it was signed; absent when there is no description.") LocalDate signedOn,
        @Schema(description = "What the viewer may do with it: sign.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {
}
