package brussels.samenhang.partnership;

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

@Schema(name = "Partnership", title = "Partnership")
record PartnershipView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Code of the vocabulary partnershipTypes.") String type,
        PartnershipItem.GenerationRef generation,
        Ref territory,
        PartnershipItem.MunicipalityRef municipality,
        @Schema(required = true, description = "All municipalities its territory touches.") List<PartnershipItem.MunicipalityRef> municipalities,
        @Schema(description = "Code of the vocabulary partnershipPhases; absent when it is not known.") String phase,
        @Schema(description = "Why its members meet.") Localized purpose,
        Localized description,
        @Schema(description = "Code of the vocabulary organizationForms.") String organizationForm,
        @Schema(required = true, description = "Who may become a member, and at whose initiative.") PartnershipApi.Regime regime,
        @Schema(description = "Generic contact, by function and not by person.") Contact contact,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "The day the members, phase and posts below are of.") LocalDate asOf,
        @Schema(required = true) List<Theme> themes,
        @Schema(required = true, description = "All phases, oldest first.") List<Phase> phases,
        @Schema(required = true, description = "All lead organizations there were, present ones first.") List<Lead> leadOrganizations,
        @Schema(required = true, description = "Organizations taking part, by name.") List<Member> members,
        @Schema(required = true, description = "Coordination posts, vacancies first; functions, never persons.") List<Post> posts,
        @Schema(required = true, description = "Invented for demonstration.") boolean synthetic,
        @Schema(description = "What the signed-in caller may do here.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    PartnershipView permitting(List<Action> actions) {
        return new PartnershipView(id, href, name, type, generation, territory, municipality, municipalities, phase, purpose, description,
                organizationForm, regime, contact, validFrom, validUntil, asOf, themes, phases, leadOrganizations, members, posts, synthetic,
                actions, revision);
    }

    @Schema(name = "PartnershipAction", description = "Something a caller may do with a partnership.")
    enum Action {
        edit, frame, changePhase, invite, decideRequests, managePosts, validateObservations, apply, readHistory, propose
    }

    @Schema(name = "GenericContact", title = "Generic contact")
    record Contact(String email, String phone) {
    }

    @Schema(name = "PartnershipTheme", title = "Theme a partnership works on")
    record Theme(@Schema(required = true) UUID id, @Schema(required = true) String code, @Schema(required = true) Localized name) {
    }

    @Schema(name = "PartnershipPhase", title = "Phase of a partnership")
    record Phase(
            @Schema(required = true, description = "Code of the vocabulary partnershipPhases.") String phase,
            @Schema(required = true) LocalDate from,
            LocalDate until,
            Localized reason) {
    }

    @Schema(name = "LeadOrganization", title = "Lead organization of a partnership")
    record Lead(@Schema(required = true) Ref organization, LocalDate from, LocalDate until) {
    }

    @Schema(name = "PartnershipMember", title = "Organization taking part in a partnership")
    record Member(
            @Schema(required = true, description = "Id of the membership.") UUID id,
            @Schema(required = true, description = "Address of the membership.") URI href,
            @Schema(required = true) Ref organization,
            @Schema(required = true, description = "Code of the vocabulary organizationTypes.") String organizationType,
            @Schema(required = true, description = "Codes of the vocabulary sectors.") List<String> sectors,
            @Schema(required = true, description = "Code of the vocabulary membershipKinds.") String kind,
            @Schema(description = "Receives money for taking part; absent when it is not known.") Boolean funded,
            @Schema(required = true, description = "Has to be a member.") boolean required,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil) {
    }

    @Schema(name = "PartnershipPost", title = "Coordination post of a partnership")
    record Post(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true, description = "Code of the vocabulary roleTypes.") String roleType,
            Localized title,
            @Schema(description = "In full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal plannedFte,
            @Schema(required = true) PostState state,
            @Schema(description = "First day nobody held it.") LocalDate vacantSince,
            @Schema(description = "Generic contact of the post.") Contact contact) {
    }

    @Schema(name = "PartnershipPostState", description = "Whether a post is held: covered means only by somebody who stands in for another.")
    enum PostState {
        vacant, covered, filled
    }
}
