package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.AgendaItem.Nature;
import brussels.samenhang.governance.meeting.AgendaItem.State;
import brussels.samenhang.governance.meeting.Meeting.Status;
import brussels.samenhang.governance.meeting.MeetingCommands.Document;
import brussels.samenhang.governance.meeting.MeetingCommands.Residents;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meeting", title = "Meeting of a body", description = "For who may read what the body discusses. Who was there is told to who takes part in the partnership, by organization and kind of function, never by name.")
record MeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref body,
        @Schema(required = true) Ref partnership,
        @Schema(required = true) Localized title,
        @Schema(required = true, description = "Code of the vocabulary meetingPurposes.") String purpose,
        @Schema(required = true) Status status,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        String room,
        Ref host,
        String onlineUrl,
        Localized informal,
        @Schema(description = "Code of the vocabulary functionCategories.") String chairCategory,
        @Schema(required = true) List<String> invitedCategories,
        @Schema(required = true) List<Document> documents,
        String cancelReason,
        @Schema(required = true, description = "When it was to be before, earliest first.") List<Moved> moves,
        @Schema(required = true, description = "In order; proposals and declined items only for who takes part.") List<Item> agenda,
        @Schema(required = true, description = "Guests of this meeting only.") List<Guest> guests,
        @Schema(description = "For who takes part.") List<Present> attendance,
        @Schema(description = "For who takes part.") Residents residents,
        @Schema(description = "How much the organization that was asked for is needed: required (the body cannot do without), optional (has a seat or is a guest), none.") Need need,
        @Schema(required = true, description = "What to think about before inviting. Warns, forbids nothing.") List<Warning> warnings,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "MeetingAction", description = "keep: change it and record who was there; propose: ask for an item on the agenda.")
    enum Action {
        keep, propose
    }

    @Schema(name = "MeetingNeed")
    enum Need {
        required, optional, none
    }

    @Schema(name = "MovedMeeting", title = "When a meeting was to be")
    record Moved(@Schema(required = true) Instant startsAt, @Schema(required = true) Instant endsAt, @Schema(required = true) Instant movedAt, String reason) {
    }

    @Schema(name = "AgendaItem", title = "Item of an agenda")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) Localized title,
            Integer minutes,
            @Schema(required = true, description = "Code of the vocabulary agendaOrigins.") String origin,
            @Schema(required = true) Nature nature,
            @Schema(description = "Who asked for it.") Ref organization,
            @Schema(required = true) State state) {
    }

    @Schema(name = "MeetingGuest", title = "Guest at one meeting")
    record Guest(@Schema(required = true) UUID id, Ref organization, @Schema(required = true) String function, @Schema(required = true) String category, String reason) {
    }

    @Schema(name = "MeetingAttendance", title = "Who was there of an organization")
    record Present(@Schema(required = true) Ref organization, @Schema(required = true) String category, @Schema(required = true) int present, @Schema(required = true) boolean excused,
            Boolean funded) {
    }

    @Schema(name = "MeetingWarning", title = "What to think about before inviting")
    record Warning(@Schema(required = true) Rule rule, @Schema(required = true, description = "In the caller's language.") String sentence) {

        @Schema(name = "MeetingRule")
        enum Rule {
            superiorsAtExchange, nobodyCanDecide, mostlyAdministrative
        }
    }
}
