package brussels.samenhang.coordination;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Post", title = "Coordination post")
record PostView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "Code of the vocabulary roleTypes.", examples = "neighborhoodReferent") String roleType,
        @Schema(required = true, description = "What the function coordinates.") PostScope scope,
        @Schema(description = "Title used locally, when it differs from the function.") Localized title,
        @Schema(description = "The partnership the post belongs to.") Ref partnership,
        @Schema(description = "The territory a post above partnerships belongs to.") Ref territory,
        @Schema(description = "The organization the post is in.") Ref organization,
        @Schema(description = "Where it works, when that is one municipality.") PostItem.Municipality municipality,
        @Schema(required = true, description = "The partnerships it works for: its own, or all those its function covers there.") List<Ref> partnerships,
        @Schema(description = "What the holder may do, and what stays with others.") Localized mandate,
        @Schema(description = "Decision or agreement the post rests on.") String basis,
        @Schema(description = "Planned, in full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal plannedFte,
        @Schema(description = "At work today, in full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.50") BigDecimal actualFte,
        @Schema(required = true) PostState state,
        @Schema(description = "First day nobody held it.") LocalDate vacantSince,
        @Schema(description = "How often it was filled, stand-ins not counted. Not told to the public.") Integer fillings,
        @Schema(description = "How many different holders it had in the past year, stand-ins not counted. Not told to the public.") Integer holdersWithinYear,
        @Schema(description = "Generic contact, by function and not by person.") PostItem.Contact contact,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        @Schema(description = "Why the post was ended. Not told to the public.") String endReason,
        @Schema(required = true, description = "All appointments, latest first, for those who take part in its partnerships and for the administration; for others only present holders who agreed to be named, and organizations.") List<AppointmentView> appointments,
        @Schema(required = true, description = "Invented for demonstration.") boolean synthetic,
        @Schema(description = "What the signed-in caller may do here.") List<Action> permittedActions,
        @JsonIgnore int revision) implements Versioned {

    @Schema(name = "PostAction", description = "Something a caller may do with a post.")
    enum Action {
        edit, end, appoint, readHistory
    }

    static PostView of(PostItem item, Detail detail, List<Ref> partnerships, List<AppointmentView> appointments, List<Action> actions) {
        return new PostView(item.id(), item.href(), item.roleType(), item.scope(), item.title(), item.partnership(), item.territory(),
                item.organization(), item.municipality(), partnerships, detail.mandate(), detail.basis(), item.plannedFte(), item.actualFte(),
                item.state(), item.vacantSince(), item.fillings(), item.holdersWithinYear(), item.contact(), item.validFrom(), item.validUntil(),
                detail.endReason(), appointments, detail.synthetic(), actions, detail.revision());
    }

    /** What one post has more than a post in a list. */
    record Detail(Localized mandate, String basis, String endReason, boolean synthetic, int revision) {
    }
}
