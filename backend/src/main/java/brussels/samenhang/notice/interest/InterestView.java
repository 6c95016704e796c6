package brussels.samenhang.notice.interest;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeInterest", title = "An organization and a notice")
record InterestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref notice,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Interest.Status status,
        @Schema(description = "The partnership whose coordinator introduced it.") Ref introducedBy,
        @Schema(description = "What the coordinator said with the introduction.") String introduction,
        @Schema(description = "What the organization said.") String message,
        @Schema(description = "What who posted the notice answered.") String answer,
        @Schema(required = true) Instant since,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true, description = "What the caller may do with it.") List<Action> permittedActions) {

    @Schema(name = "NoticeInterestAction")
    enum Action {
        express, answer, withdraw
    }
}
