package brussels.samenhang.governance.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Meetings as calendar programs read them (RFC 5545, 5546): always the same UID, hours in Brussels with the rules of its clock. */
public final class MeetingCalendar {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String PRODUCT = "-//Samenhang//Meetings 1.0//NL";

    /** Summer time as the Union has it since 1996; meetings of before are not kept. */
    private static final String CLOCK = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:%s
            BEGIN:VTIMEZONE
            TZID:Europe/Brussels
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.formatted(PRODUCT);

    /**
     * A meeting as it stands in a calendar.
     *
     * @param uid the same whatever becomes of the meeting
     * @param sequence goes up with each change that calendars must hear of
     * @param location may be null
     */
    public record Event(String uid, int sequence, boolean cancelled, Instant startsAt, Instant endsAt, Instant changedAt, String summary, String description, String location, URI page) {
    }

    private MeetingCalendar() {
    }

    /** What goes with a mail to one person. */
    public static byte[] invitation(Event event, String organizer, String organizerName, String attendee) {
        var calendar = empty(event.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        var component = component(event);
        component.add(new Organizer(new ParameterList(List.of(new Cn(organizerName))), URI.create("mailto:" + organizer)));
        component.add(new Attendee(new ParameterList(List.of(Rsvp.FALSE, PartStat.NEEDS_ACTION)), URI.create("mailto:" + attendee)));
        return written(calendar, List.of(component));
    }

    /** A calendar to subscribe to. */
    static byte[] feed(String name, List<Event> events) {
        var calendar = empty(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", BRUSSELS.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        return written(calendar, events.stream().map(MeetingCalendar::component).toList());
    }

    private static Calendar empty(Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(clock());
        return calendar;
    }

    private static CalendarComponent clock() {
        try {
            return new CalendarBuilder().build(new StringReader(CLOCK)).getComponents().getFirst();
        } catch (IOException | ParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static VEvent component(Event event) {
        var component = new VEvent(false);
        component.add(new Uid(event.uid()));
        component.add(new DtStamp(event.changedAt()));
        component.add(new LastModified(event.changedAt()));
        component.add(new Sequence(event.sequence()));
        component.add(new DtStart<>(event.startsAt().atZone(BRUSSELS)));
        component.add(new DtEnd<>(event.endsAt().atZone(BRUSSELS)));
        component.add(new Summary(event.summary()));
        component.add(new Description(event.description()));
        if (event.location() != null) {
            component.add(new Location(event.location()));
        }
        component.add(new Url(event.page()));
        component.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return component;
    }

    private static byte[] written(Calendar calendar, List<VEvent> events) {
        events.forEach(calendar::add);
        try (var text = new StringWriter()) {
            new CalendarOutputter().output(calendar, text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
