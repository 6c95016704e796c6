package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.time.PeriodType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may enter what, and when: the rules of single entry, asked once for all rows that share an answer. */
final class Gate {

    private static final String SUPPLIES = """
            select m.organization_id, m.partnership_id, null::uuid as territory_id from membership m
              where m.organization_id = any(:organizations::uuid[]) and daterange(m.valid_from, m.valid_until, '[]') @> :today::date
            union select a.organization_id, a.partnership_id, a.territory_id from indicator_assignment a
              where a.organization_id = any(:organizations::uuid[]) and daterange(a.valid_from, a.valid_until, '[]') @> :today::date""";
    private static final String OPEN = """
            select a.partnership, a.type, a.start, collection_open(a.partnership, a.type, a.start, :today::date) as open
            from jsonb_to_recordset(:asked::jsonb) as a (partnership uuid, type text, start date)""";
    private static final String PHASES = """
            select a.partnership, a.day, p.phase from jsonb_to_recordset(:asked::jsonb) as a (partnership uuid, day date)
            join partnership_phase p on p.partnership_id = a.partnership and daterange(p.valid_from, p.valid_until, '[]') @> a.day""";

    record Window(UUID partnership, PeriodType type, LocalDate start) {
    }

    record Moment(UUID partnership, LocalDate day) {
    }

    private record Supply(UUID organization, UUID partnership, UUID territory) {
    }

    private final Rights rights;
    private final Sql sql;
    private final ObjectMapper json;
    private final LocalDate today;
    private final Set<Supply> supplies = new HashSet<>();
    private final Map<Window, Boolean> windows = new HashMap<>();
    private final Map<Moment, String> phases = new HashMap<>();

    Gate(Rights rights, Sql sql, ObjectMapper json, LocalDate today) {
        this.rights = rights;
        this.sql = sql;
        this.json = json;
        this.today = today;
        if (!rights.organizations().isEmpty()) {
            sql.query(SUPPLIES).with("organizations", rights.organizations()).with("today", today)
                    .list(row -> supplies.add(new Supply(row.uuid("organization_id"), row.uuid("partnership_id"), row.uuid("territory_id"))));
        }
    }

    boolean mayEnter(Subject subject) {
        return rights.administration() || subject.partnership() != null && rights.coordinated().contains(subject.partnership())
                || subject.organization() != null && rights.organizations().contains(subject.organization())
                        && supplies.contains(new Supply(subject.organization(), subject.partnership(), subject.territory()));
    }

    /** Looks up what the lines ask of the calendar, in two statements. */
    void prepare(List<Line> lines) {
        var asked = new HashSet<Window>();
        var moments = new HashSet<Moment>();
        for (var line : lines) {
            asked.add(window(line));
            if (line.subject.partnership() != null) {
                moments.add(moment(line));
            }
        }
        asked.removeAll(windows.keySet());
        moments.removeAll(phases.keySet());
        if (!rights.administration() && !asked.isEmpty()) {
            sql.query(OPEN).with("asked", text(asked)).with("today", today)
                    .list(row -> windows.put(new Window(row.uuid("partnership"), row.code("type", PeriodType.class), row.date("start")), row.bool("open")));
        }
        if (!moments.isEmpty()) {
            sql.query(PHASES).with("asked", text(moments)).list(row -> phases.put(new Moment(row.uuid("partnership"), row.date("day")), row.text("phase")));
        }
    }

    boolean isOpen(Line line) {
        return rights.administration() || windows.getOrDefault(window(line), false);
    }

    String phase(Line line) {
        return line.subject.partnership() == null ? null : phases.get(moment(line));
    }

    private static Window window(Line line) {
        return new Window(line.subject.partnership(), line.period.type(), line.period.start());
    }

    private Moment moment(Line line) {
        return new Moment(line.subject.partnership(), line.period.isOverOn(today) ? line.period.end() : today);
    }

    private String text(Collection<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
