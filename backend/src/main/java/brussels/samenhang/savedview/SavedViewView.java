package brussels.samenhang.savedview;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SavedPage", title = "Saved view", description = "A page of the application with its filters, to come back to.")
record SavedViewView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String name,
        @Schema(required = true) String address,
        String note,
        @Schema(required = true) SavedViewFields.Audience audience,
        Ref partnership,
        @Schema(required = true, description = "The reader saved it; otherwise it was shared with the reader.") boolean own,
        @Schema(required = true, description = "How often mail can be had about it; onChange only where it shows figures.") List<Rhythm> rhythms,
        @Schema(description = "How often the reader gets mail about it; absent when not.") Rhythm subscription,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "SavedViewRhythm", description = "weekly, monthly; onChange: on a day on which public figures in it were published or changed.")
    enum Rhythm {
        weekly, monthly, onChange
    }

    @Schema(name = "SavedViewSubscription", title = "Subscription to a saved view")
    record Subscription(@NotNull @Schema(required = true) Rhythm rhythm) {
    }

    @Schema(name = "SavedViewUnsubscription", title = "End of a subscription without signing in")
    record Unsubscription(@NotNull @Schema(required = true, description = "As it stood in the mail.") UUID token) {
    }
}
