package brussels.samenhang.finding;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchHit", title = "Something found")
record SearchHit(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Kind kind,
        @Schema(required = true) Localized name,
        @Schema(description = "The municipality or territory it belongs to.") Localized place,
        @Schema(description = "Code within its kind: of organizationTypes, partnershipTypes, indicatorKinds, networkCoordinationTypes, bodyKinds, meetingPurposes, decisionModes, or the type of a territory or notice.") String type,
        @Schema(description = "Code of an indicator, by which its page is found.") String code) {

    @Schema(name = "SearchKind", description = "What sort of thing is found; the order is that of the answer.")
    enum Kind {
        organization("organizations"), partnership("partnerships"), network("networks"), project("projects"), notice("notices"), territory("territories"), indicator("indicators"),
        body("bodies"), meeting("meetings"), decision("decisions");

        final String collection;

        Kind(String collection) {
            this.collection = collection;
        }
    }
}
