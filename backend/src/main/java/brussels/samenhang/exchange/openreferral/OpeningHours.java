package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.exchange.openreferral.Hsds.Schedule;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** One interval of a week as our sites keep it, e.g. Monday 09:00–12:30. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OpeningHours(String day, String from, String until, Boolean byAppointment) {

    private record Hours(String from, String until, boolean byAppointment) {
    }

    /** One schedule for all days that have the same hours. */
    static List<Schedule> schedules(UUID location, List<OpeningHours> week, String note) {
        var days = new LinkedHashMap<Hours, List<String>>();
        week.forEach(interval -> days.computeIfAbsent(new Hours(interval.from(), interval.until(), Boolean.TRUE.equals(interval.byAppointment())), _ -> new ArrayList<>())
                .add(interval.day().substring(0, 2).toUpperCase(Locale.ROOT)));
        return days.entrySet().stream().map(entry -> {
            var hours = entry.getKey();
            var byday = entry.getValue().stream().distinct().collect(Collectors.joining(","));
            return new Schedule(DerivedId.of("schedule", location, byday, hours.from(), hours.until(), hours.byAppointment()), location, "WEEKLY", "MO", byday,
                    hours.from(), hours.until(), hours.byAppointment() ? "by appointment" : null, note);
        }).toList();
    }
}
