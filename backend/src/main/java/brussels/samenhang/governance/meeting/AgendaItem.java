package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.MeetingCommands.NewItem;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An item of an agenda, from proposal to what became of it. */
@Entity
@Table(name = "meeting_item")
class AgendaItem {

    @Schema(name = "AgendaItemState", description = "proposed by a member; planned; declined; held as planned; postponed; added (held without having been planned).")
    enum State {
        proposed, planned, declined, held, postponed, added
    }

    @Schema(name = "AgendaItemNature")
    enum Nature {
        content, administrative
    }

    @Id
    private UUID id;
    private UUID meetingId;
    private int position;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    private Integer minutes;
    private String origin;
    @Enumerated(EnumType.STRING)
    private Nature nature;
    private UUID organizationId;
    @Enumerated(EnumType.STRING)
    private State state;
    private Instant createdAt;

    protected AgendaItem() {
    }

    static AgendaItem of(UUID meeting, NewItem given, State state, int position, Instant now) {
        var item = new AgendaItem();
        item.id = Ids.next();
        item.meetingId = meeting;
        item.position = position;
        item.title = given.title();
        item.minutes = given.minutes();
        item.origin = given.origin();
        item.nature = given.nature();
        item.organizationId = given.organization();
        item.state = state;
        item.createdAt = now;
        return item;
    }

    void place(int newPosition, State newState, Integer newMinutes) {
        position = newPosition;
        state = newState;
        minutes = newMinutes == null ? minutes : newMinutes;
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    int position() {
        return position;
    }
}
