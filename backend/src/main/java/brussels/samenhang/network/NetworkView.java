package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Coordination;
import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.network.NetworkFields.Obligation;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Network", title = "Network outside the product", description = "What others say of a network, each thing with its source and date.")
record NetworkView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true) List<String> aliases,
        Localized details,
        Contact contact,
        Coordination coordination,
        @Schema(required = true, description = "Codes of the vocabulary themes.") List<String> themes,
        String themeOther,
        Level level,
        @Schema(required = true) List<Ref> territories,
        @Schema(required = true, description = "Codes of the vocabulary networkActivities.") List<String> activities,
        String activityOther,
        Ref organizer,
        @Schema(description = "Who organizes it, when that is no organization of the register.") String organizerName,
        Boolean legalPerson,
        Boolean temporary,
        LocalDate validFrom,
        LocalDate validUntil,
        String fundingBody,
        Obligation attendance,
        Localized participants,
        @Schema(description = "Code of the vocabulary meetingIntervals.") String meetingInterval,
        @Schema(required = true, description = "It works today: neither archived nor past its last day.") boolean current,
        @Schema(description = "The day it was put away.") LocalDate archivedOn,
        String archiveReason,
        @Schema(description = "When a coordinator or the administration last saw that this is right; absent when nobody did.") LocalDate verifiedOn,
        @Schema(required = true, description = "How many organizations say that they attend it today. Who they are is for the coordinators of their partnerships.") int attendances,
        @Schema(required = true, description = "Where it comes from, newest first.") List<Statement> statements,
        @Schema(required = true, description = "Networks that look like it and are others.") List<Distinction> differentFrom,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "What the signed-in caller may do with it.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "NetworkContactShown", title = "Whom to ask about a network")
    record Contact(Localized function, String email, String phone, @Schema(description = "A person who agreed to be named.") String person) {
    }

    @Schema(name = "NetworkStatement", title = "Where something said of a network comes from")
    record Statement(
            @Schema(required = true, description = "Names of the fields it is about.") List<String> fields,
            @Schema(required = true, description = "The day the source is of.") LocalDate on,
            @Schema(required = true, description = "Who put it in the register.") Origin origin,
            Ref organization,
            @Schema(description = "Where it was found.") String source,
            @Schema(required = true) Instant recordedAt) {
    }

    @Schema(name = "NetworkOrigin")
    enum Origin {
        administration, coordinator, organization
    }

    @Schema(name = "NetworkDistinction", title = "Another network that looks like it")
    record Distinction(@Schema(required = true) Ref network, String note) {
    }

    @Schema(name = "NetworkAction", description = "Something a caller may do with a network.")
    enum Action {
        edit, verify, archive, restore, keepApart, merge, suggest
    }
}
