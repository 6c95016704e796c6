package brussels.samenhang.governance.calendar;

import brussels.samenhang.governance.calendar.MeetingCalendar.Event;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Meetings as entries of calendars, in the language of who reads them. Outside requests too. */
@Singleton
public class MeetingEvents {

    /** @param contact mailbox of the partnership, may be null */
    public record Meeting(UUID id, int sequence, boolean cancelled, Instant startsAt, Instant endsAt, Instant changedAt, Localized title, Localized body, Localized partnership, String contact,
            String room, String onlineUrl, String cancelReason, List<Localized> items) {
    }

    static final String MEETING = """
            select m.id, m.sequence, m.status = 'cancelled' as cancelled, m.starts_at, m.ends_at, m.updated_at, m.title, b.name as body_name, p.name as partnership_name, p.contact_email, m.room,
              m.online_url, m.cancel_reason,
              (select jsonb_agg(i.title order by i.position) from meeting_item i where i.meeting_id = m.id and i.state in ('planned', 'held', 'added')) as items
            from meeting m join body b on b.id = m.body_id join partnership p on p.id = b.partnership_id where true""";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final TypeReference<List<Localized>> TITLES = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @ConfigProperty(name = "quarkus.mailer.from")
    String from;

    public Optional<Meeting> find(UUID id) {
        return sql.query(MEETING).and(id, "m.id = :id", "id").first(MeetingEvents::meeting);
    }

    static Meeting meeting(Row row) throws SQLException {
        return new Meeting(row.uuid("id"), row.integer("sequence"), row.bool("cancelled"), row.instant("starts_at"), row.instant("ends_at"), row.instant("updated_at"), row.localized("title"),
                row.localized("body_name"), row.localized("partnership_name"), row.text("contact_email"), row.text("room"), row.text("online_url"), row.text("cancel_reason"),
                Objects.requireNonNullElse(row.json("items", TITLES), List.of()));
    }

    public Event event(Meeting meeting, Language language) {
        var page = links.page("/meetings/" + meeting.id());
        var description = Texts.get(language, "meetingMail.description", Map.of("body", meeting.body().pick(language), "partnership", meeting.partnership().pick(language), "link", page));
        var location = Stream.of(meeting.room(), meeting.onlineUrl()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new Event("meeting-" + meeting.id() + "@samenhang", meeting.sequence(), meeting.cancelled(), meeting.startsAt(), meeting.endsAt(), meeting.changedAt(),
                meeting.title().pick(language), description, location.isEmpty() ? null : location, page);
    }

    /** From when to when, in words and Brussels time. */
    public String when(Meeting meeting, Language language) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.of(language.name(), "BE"));
        return day.format(meeting.startsAt().atZone(BRUSSELS)) + " – " + DateTimeFormatter.ofPattern("HH:mm").format(meeting.endsAt().atZone(BRUSSELS));
    }

    public String agenda(Meeting meeting, Language language) {
        return meeting.items().isEmpty() ? "–" : meeting.items().stream().map(title -> "- " + title.pick(language)).collect(Collectors.joining("\n"));
    }

    /** The mailbox answers go to: the partnership's, else the house's. */
    public String organizer(Meeting meeting) {
        return meeting.contact() != null ? meeting.contact() : from.replaceAll("^.*<|>.*$", "");
    }
}
