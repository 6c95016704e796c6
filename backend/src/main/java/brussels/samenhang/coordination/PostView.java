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
        @Schema(description = "The body it coordinates, when it was said.") Ref body,
        @Schema(required = true, description = "Projects it works for, other than proposals.") List<Ref> projects,
        @Schema(description = "Where it works, when that is one municipality.") PostItem.Municipality municipality,
        @Schema(required = true, description = "The partnerships it works for: its own, or all those its function covers there.") List<Ref> partnerships,
        @Schema(description = "What the holder may do, and what stays with others.") Localized mandate,
        @Schema(description = "Decision or agreement the post rests on.") String basis,
        @Schema(description = "Law, ordinance or circular the post rests on.") String legalBasis,
        Post.Document document,
        @Schema(required = true, description = "First day the title, the mandate, the planned FTE and what the post rests on hold as told here.") LocalDate statedFrom,
        @Schema(required = true, description = "What was said of the post before, latest first.") List<Former> former,
        @Schema(required = true, description = "Who pays which part on the day asked for. A part nobody is named for is not known.") List<Funding> funding,
        @Schema(description = "Planned, in full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal plannedFte,
        @Schema(description = "At work on the day asked for, in full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.50") BigDecimal actualFte,
        @Schema(required = true) PostState state,
        @Schema(description = "First day nobody held it.") LocalDate vacantSince,
        @Schema(description = "How often it was filled, stand-ins not counted. Not told to the public.") Integer fillings,
        @Schema(description = "How many different holders it had in the past year, stand-ins not counted. Not told to the public.") Integer holdersWithinYear,
        @Schema(description = "Last day of those who hold it on the day asked for, when each of them has one. Not told to the public.") LocalDate filledUntil,
        @Schema(description = "How many deputies stand ready. Not told to the public.") Integer deputies,
        @Schema(description = "What stands out on the day asked for, as information. Not told to the public.") List<PostFinding> findings,
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
        edit, end, appoint, stateFunding, openHandover, readHistory
    }

    static PostView of(PostItem item, Detail detail, PostFinding.Facts facts, List<Ref> partnerships, List<AppointmentView> appointments, List<Action> actions) {
        return new PostView(item.id(), item.href(), item.roleType(), item.scope(), item.title(), item.partnership(), item.territory(),
                item.organization(), detail.body(), detail.projects(), item.municipality(), partnerships, detail.mandate(), detail.basis(), detail.legalBasis(), detail.document(), detail.statedFrom(),
                detail.former(), detail.funding(), item.plannedFte(), item.actualFte(),
                item.state(), item.vacantSince(), item.fillings(), item.holdersWithinYear(), facts == null ? null : facts.filledUntil(),
                facts == null ? null : facts.deputies(), facts == null ? null : PostFinding.of(facts), item.contact(), item.validFrom(), item.validUntil(),
                detail.endReason(), appointments, detail.synthetic(), actions, detail.revision());
    }

    /** What one post has more than a post in a list. */
    record Detail(Ref body, List<Ref> projects, Localized mandate, String basis, String legalBasis, Post.Document document, LocalDate statedFrom, List<Former> former,
            List<Funding> funding, String endReason, boolean synthetic, int revision) {
    }

    @Schema(name = "FormerPostTerms", title = "What was said of a post before")
    record Former(
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true) LocalDate validUntil,
            Localized title,
            @Schema(description = "Planned, in full-time equivalents; absent when it was not known.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal plannedFte,
            Localized mandate,
            String basis,
            String legalBasis,
            Post.Document document) {
    }

    @Schema(name = "PostFunding", title = "Part of a post that a funder pays")
    record Funding(
            @Schema(description = "The funder, when it is in the register.") Ref organization,
            @Schema(description = "Name of the funder, when it is not in the register.") String funder,
            @Schema(description = "Subsidy, agreement or budget it comes from.") String instrument,
            @Schema(required = true, description = "In percent of the planned time.", type = SchemaType.STRING, format = "number", examples = "50.00") BigDecimal share,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil) {
    }
}
