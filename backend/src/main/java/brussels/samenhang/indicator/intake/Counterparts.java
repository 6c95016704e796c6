package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.Formula;
import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What formulas in force work out together with a figure: when one of two is handed in, the other is asked for. */
final class Counterparts {

    private record Asked(UUID indicator, Localized name, PeriodType type, UUID partnership, LocalDate from, LocalDate until) {
    }

    private final Map<String, Set<String>> beside = new HashMap<>();
    private final Map<String, List<Asked>> asked = new HashMap<>();

    static Counterparts read(Sql sql) {
        var found = new Counterparts();
        sql.query("select formula from indicator_version where status = 'approved' and formula is not null").list(row -> {
            var names = Formula.read(row.text("formula")).names();
            names.forEach(name -> names.stream().filter(other -> !other.equals(name)).forEach(other -> found.beside.computeIfAbsent(name, _ -> new HashSet<>()).add(other)));
            return names;
        });
        if (!found.beside.isEmpty()) {
            sql.query("""
                    select i.id, i.code, v.name, v.period_type, a.partnership_id, a.valid_from, a.valid_until
                    from indicator i join indicator_version v on v.indicator_id = i.id and v.status = 'approved' and v.formula is null and v.register_measure is null
                    join indicator_assignment a on a.indicator_id = i.id where i.code = any(:codes) order by v.sort_name""").with("codes", found.beside.keySet())
                    .list(row -> found.asked.computeIfAbsent(row.text("code"), _ -> new ArrayList<>()).add(new Asked(row.uuid("id"), row.localized("name"),
                            row.code("period_type", PeriodType.class), row.uuid("partnership_id"), row.date("valid_from"), row.date("valid_until"))));
        }
        return found;
    }

    /** Of which figures beside one it is asked whether they are there. */
    Set<UUID> indicators(String code) {
        var ids = new HashSet<UUID>();
        beside.getOrDefault(code, Set.of()).forEach(other -> asked.getOrDefault(other, List.of()).forEach(one -> ids.add(one.indicator())));
        return ids;
    }

    List<Localized> missing(String code, Subject subject, ReportingPeriod period, Surroundings around) {
        var missing = new ArrayList<Localized>();
        for (var other : beside.getOrDefault(code, Set.of())) {
            asked.getOrDefault(other, List.of()).stream()
                    .filter(one -> one.type() == period.type() && java.util.Objects.equals(one.partnership(), subject.partnership())
                            && !one.from().isAfter(period.end()) && (one.until() == null || !one.until().isBefore(period.start())))
                    .filter(one -> !around.hasFigure(one.indicator(), subject, period)).findFirst().ifPresent(one -> missing.add(one.name()));
        }
        return missing;
    }
}
