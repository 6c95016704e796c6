package brussels.samenhang.network;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkSuggestion", title = "What should be otherwise about a network")
record NetworkSuggestionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref network,
        @Schema(required = true) String message,
        String source,
        @Schema(required = true) NetworkSuggestion.Status status,
        @Schema(required = true) Instant suggestedOn,
        @Schema(required = true, description = "Made by the caller.") boolean own,
        String answer,
        Instant decidedOn,
        @Schema(required = true, description = "What the caller may do with it.") List<Action> permittedActions) {

    @Schema(name = "NetworkSuggestionAction")
    enum Action {
        decide
    }
}
