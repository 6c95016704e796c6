package brussels.samenhang.coordination;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PostItem", title = "Coordination post in a list")
record PostItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "Code of the vocabulary roleTypes.", examples = "neighborhoodReferent") String roleType,
        @Schema(required = true, description = "What the function coordinates.") PostScope scope,
        @Schema(description = "Title used locally, when it differs from the function.") Localized title,
        @Schema(description = "The partnership the post belongs to.") Ref partnership,
        @Schema(description = "The territory a post above partnerships belongs to.") Ref territory,
        @Schema(description = "The organization the post is in.") Ref organization,
        @Schema(description = "Where it works, when that is one municipality.") Municipality municipality,
        @Schema(description = "Planned, in full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal plannedFte,
        @Schema(description = "At work on the day asked for, in full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.50") BigDecimal actualFte,
        @Schema(required = true) PostState state,
        @Schema(description = "First day nobody held it.") LocalDate vacantSince,
        @Schema(description = "How often it was filled up to the day asked for, stand-ins not counted. Not told to the public.") Integer fillings,
        @Schema(description = "How many different holders it had in the year up to the day asked for, stand-ins not counted. Not told to the public.") Integer holdersWithinYear,
        @Schema(description = "Generic contact, by function and not by person.") Contact contact,
        @Schema(description = "Who holds it on the day asked for. Persons only for those who take part in its partnerships and for the administration, or when they agreed to be named.") List<Holder> holders,
        @Schema(description = "Last day of those who hold it on the day asked for, when each of them has one. Not told to the public.") LocalDate filledUntil,
        @Schema(description = "How many deputies stand ready. Not told to the public.") Integer deputies,
        @Schema(description = "What stands out, only in the overview of coordination.") List<PostFinding.Code> findings,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil) {

    PostItem heldBy(List<Holder> present) {
        return new PostItem(id, href, roleType, scope, title, partnership, territory, organization, municipality, plannedFte, actualFte, state,
                vacantSince, fillings, holdersWithinYear, contact, present, filledUntil, deputies, findings, validFrom, validUntil);
    }

    PostItem with(PostFinding.Facts facts) {
        return new PostItem(id, href, roleType, scope, title, partnership, territory, organization, municipality, plannedFte, actualFte, state,
                vacantSince, fillings, holdersWithinYear, contact, holders, facts.filledUntil(), facts.deputies(), PostFinding.codes(facts), validFrom, validUntil);
    }

    @Schema(name = "PostMunicipality", title = "Municipality a post works in")
    record Municipality(@Schema(required = true, examples = "21001") int nisCode, @Schema(required = true) Localized name) {
    }

    @Schema(name = "PostContact", title = "Generic contact of a post")
    record Contact(String email, String phone) {
    }

    @Schema(name = "PostHolder", title = "Who holds a post")
    record Holder(
            @Schema(required = true, description = "Address of the appointment.") URI appointment,
            Person person,
            @Schema(description = "The organization that holds the post as a whole.") Ref organization,
            @Schema(required = true, description = "First day of the appointment.") LocalDate since,
            @Schema(description = "Last day of the appointment, when it is known.") LocalDate until,
            @Schema(required = true, description = "Stands in for another holder.") boolean temporary,
            @Schema(required = true, description = "Agreed to be named in public.") boolean namePublic,
            Ref employer,
            @Schema(description = "In full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal fte,
            @Schema(required = true, description = "A holder fills the post; a deputy stands ready.") Appointment.Capacity capacity) {
    }

    @Schema(name = "PostPerson", title = "Person who holds a post")
    record Person(@Schema(required = true) UUID id, @Schema(required = true) String name,
            @Schema(description = "Only for those who manage the post.") String email) {
    }
}
