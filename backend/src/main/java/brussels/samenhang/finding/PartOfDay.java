package brussels.samenhang.finding;

import brussels.samenhang.organization.OpeningHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parts a day is told in, in the time of Brussels. They meet, so that no hour falls between two. */
@Schema(name = "PartOfDay", description = "any: at some time of the day; morning 6–12; midday 12–14; afternoon 14–18; evening 18–22; night 22–6 of the next day.")
enum PartOfDay {
    any(0, 24), morning(6, 12), midday(12, 14), afternoon(14, 18), evening(18, 22), night(22, 30);

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private final int from;
    private final int until;

    PartOfDay(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** The minutes of the week, from Monday midnight, as PostgreSQL writes a multirange. What goes past Sunday goes on on Monday. */
    String minutes(OpeningHours.Weekday day) {
        var begins = day.ordinal() * DAY + from * 60;
        var ends = day.ordinal() * DAY + until * 60;
        return ends <= WEEK ? "{[%d,%d)}".formatted(begins, ends) : "{[0,%d),[%d,%d)}".formatted(ends - WEEK, begins, WEEK);
    }
}
