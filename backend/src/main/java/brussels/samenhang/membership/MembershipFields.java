package brussels.samenhang.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipFields", title = "What a coordinator records of a membership")
record MembershipFields(
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary membershipKinds.", examples = "partner") String kind,
        @NotNull @Schema(required = true) MembershipStatus status,
        @Size(max = 500) @Schema(description = "What a mandatory membership rests on.") String basis,
        @Schema(description = "Receives money for taking part; absent when it is not known.") Boolean funded,
        @NotNull @Schema(required = true, description = "The partnership cannot do without it.") Boolean required,
        @Size(max = 60) @Schema(description = "As which core actor of integrated broad reception it takes part: code of the vocabulary receptionCoreActors. Recognition as CAW or DMW is stated, not guessed; an organization of the kind ocmw counts without.", examples = "caw") String coreActor) {

    static MembershipFields of(Membership membership) {
        var facts = membership.facts();
        return new MembershipFields(facts.kind(), facts.status(), facts.basis(), facts.funded(), facts.required(), facts.coreActor());
    }

    Membership.Facts facts() {
        return new Membership.Facts(kind, status, basis, funded, required, coreActor);
    }
}
