package brussels.samenhang.membership.reception;

import brussels.samenhang.shared.http.Ref;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReceptionCoverage", title = "Who takes up which function of integrated broad reception",
        description = "A reception needs at least an OCMW, a recognised CAW and a recognised DMW; without them it is kept, and said to be incomplete. A function without a member is information, not a fault.")
record ReceptionView(
        @Schema(required = true) UUID partnership,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "Every core actor takes part.") boolean complete,
        @Schema(required = true, description = "Core actors nobody takes part as: codes of the vocabulary receptionCoreActors.") List<String> missingCoreActors,
        @Schema(required = true, description = "All functions, in their order: codes of the vocabulary receptionFunctions.") List<String> functions,
        @Schema(required = true, description = "Functions no member takes up.") List<String> uncoveredFunctions,
        @Schema(required = true, description = "Members on that day, by name.") List<Row> members) {

    @Schema(name = "ReceptionMember", title = "Functions of one member")
    record Row(
            @Schema(required = true) UUID membership,
            @Schema(required = true) Ref organization,
            @Schema(description = "Code of the vocabulary receptionCoreActors; an organization of the kind ocmw is one without being told so.") String coreActor,
            @Schema(required = true, description = "Functions it takes up.") List<String> functions,
            @Schema(required = true, description = "The caller may say which.") boolean mayState) {
    }

    @Schema(name = "MembershipFunctions", title = "Functions a member takes up")
    record Functions(
            @NotNull @Size(max = 50) @Schema(required = true, description = "Codes of the vocabulary receptionFunctions: all it takes up from today on.") List<@NotNull @Size(max = 60) String> functions) {
    }
}
