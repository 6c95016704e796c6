package brussels.samenhang.organization;

import static brussels.samenhang.organization.OpeningHours.Weekday.monday;
import static brussels.samenhang.organization.OpeningHours.Weekday.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.organization.OpeningHours.Interval;
import brussels.samenhang.organization.OpeningHours.Weekday;
import brussels.samenhang.shared.problem.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    @Test
    void severalIntervalsOnADayAreFine() {
        assertThat(wrong(on(monday, "09:00", "12:30"), on(monday, "13:30", "17:00"), on(tuesday, "09:00", "12:30"))).isEmpty();
    }

    @Test
    void oneIntervalMayBeginWhenAnotherEnds() {
        assertThat(wrong(on(monday, "09:00", "12:00"), on(monday, "12:00", "14:00"))).isEmpty();
    }

    @Test
    void theSameHoursOnAnotherDayDoNotOverlap() {
        assertThat(wrong(on(monday, "09:00", "12:00"), on(tuesday, "09:00", "12:00"))).isEmpty();
    }

    @Test
    void aDayMayLastUntilMidnight() {
        assertThat(wrong(on(monday, "20:00", "24:00"), on(tuesday, "00:00", "08:00"))).isEmpty();
    }

    @Test
    void anIntervalThatEndsBeforeItStartsIsRefused() {
        assertThat(wrong(on(monday, "09:00", "12:00"), on(tuesday, "17:00", "09:00"))).containsExactly("hours[1].until organization.hoursOrder");
    }

    @Test
    void anIntervalThatTakesNoTimeIsRefused() {
        assertThat(wrong(on(monday, "09:00", "09:00"))).containsExactly("hours[0].until organization.hoursOrder");
    }

    @Test
    void intervalsThatOverlapAreRefusedWhereTheSecondStands() {
        assertThat(wrong(on(monday, "09:00", "12:30"), on(monday, "12:00", "14:00"))).containsExactly("hours[1].from organization.hoursOverlap");
        assertThat(wrong(on(monday, "09:00", "17:00"), on(monday, "10:00", "11:00"))).containsExactly("hours[1].from organization.hoursOverlap");
        assertThat(wrong(on(monday, "09:00", "12:00"), on(monday, "09:00", "12:00"))).containsExactly("hours[1].from organization.hoursOverlap");
    }

    @Test
    void hoursAreKeptByDayAndTime() {
        assertThat(OpeningHours.inOrder(List.of(on(tuesday, "09:00", "10:00"), on(monday, "13:00", "14:00"), on(monday, "09:00", "10:00"))))
                .extracting(interval -> interval.day() + " " + interval.from()).containsExactly("monday 09:00", "monday 13:00", "tuesday 09:00");
        assertThat(OpeningHours.inOrder(null)).isEmpty();
    }

    @Test
    void withoutAppointmentIsSaidByLeavingItOut() {
        assertThat(new Interval(monday, "09:00", "10:00", false)).isEqualTo(on(monday, "09:00", "10:00"));
    }

    private static Interval on(Weekday day, String from, String until) {
        return new Interval(day, from, until, null);
    }

    private static List<String> wrong(Interval... hours) {
        return OpeningHours.check("hours", List.of(hours)).stream().map((Issue issue) -> issue.name() + " " + issue.detail()).toList();
    }
}
