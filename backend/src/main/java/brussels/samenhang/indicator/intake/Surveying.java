package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.observation.Figure;
import brussels.samenhang.indicator.observation.ObservationFields;
import brussels.samenhang.indicator.observation.ObservationStatus;
import brussels.samenhang.indicator.observation.Provenance;
import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.time.ReportingPeriod;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads what stands around the figures of a part of a file: a few statements, however many rows. */
@Singleton
class Surveying {

    /** Values only: there may be many more periods than the file speaks of. */
    private static final String AROUND = """
            with subject as (select * from jsonb_to_recordset(:subjects::jsonb) as s (partnership uuid, territory uuid, organization uuid))
            select o.id, o.indicator_id, o.partnership_id, o.territory_id, o.organization_id, o.period, o.edition, o.disaggregation::text as part,
              round(o.value, o.value_scale) as value, v.measures = 'reach' and v.kind = 'count' as reach
            from (
              select o.* from subject s join observation o on o.partnership_id = s.partnership and o.organization_id is not distinct from s.organization
                and o.indicator_id = any(:indicators) where s.partnership is not null
              union all
              select o.* from subject s join observation o on o.territory_id = s.territory and o.organization_id is not distinct from s.organization
                and o.indicator_id = any(:indicators) where s.territory is not null) o
            join indicator_version v on v.id = o.indicator_version_id""";
    private static final String KEPT = """
            select id, status, indicator_version_id, version, round(value, value_scale) as value, round(lower_bound, value_scale) as lower_bound, round(upper_bound, value_scale) as upper_bound,
              absence_reason, absence_note, trim_scale(numerator) as numerator, trim_scale(denominator) as denominator, narrative, method, source, edition, estimated, provisional, evidence
            from observation where id = any(:ids)""";
    private static final TypeReference<Map<String, String>> PART = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** @param beside indicators that others are held against, of the file or not */
    Surroundings around(List<Line> lines, Set<UUID> beside) {
        var around = new Surroundings();
        var asked = new HashSet<Line.Key>();
        var indicators = new HashSet<>(beside);
        lines.forEach(line -> {
            asked.add(line.key());
            indicators.add(line.wording.indicatorId());
        });
        var found = new HashMap<UUID, Line.Key>();
        var subjects = lines.stream().map(line -> line.subject).distinct().toList();
        var parts = new HashMap<String, Map<String, String>>();
        sql.query(AROUND).with("subjects", text(subjects)).with("indicators", indicators).list(row -> {
            var key = new Line.Key(row.uuid("indicator_id"), new Subject(row.uuid("partnership_id"), row.uuid("territory_id"), row.uuid("organization_id")),
                    ReportingPeriod.parse(row.text("period")).orElse(null), row.text("edition"), parts.computeIfAbsent(row.text("part"), this::part));
            // What was put in by other ways may have a period nobody writes; it is no neighbour of anything.
            if (key.period() != null) {
                around.see(key, row.decimal("value"), row.bool("reach"));
                if (asked.contains(key)) {
                    found.put(row.uuid("id"), key);
                }
            }
            return key;
        });
        kept(found).forEach((id, figure) -> around.keep(found.get(id), figure));
        return around;
    }

    private Map<UUID, Surroundings.Kept> kept(Map<UUID, Line.Key> found) {
        var kept = new HashMap<UUID, Surroundings.Kept>();
        if (!found.isEmpty()) {
            sql.query(KEPT).with("ids", found.keySet()).list(row -> kept.put(row.uuid("id"), kept(row)));
        }
        return kept;
    }

    private static Surroundings.Kept kept(Row row) throws SQLException {
        var figure = new Figure(row.decimal("value"), row.decimal("lower_bound"), row.decimal("upper_bound"), row.text("absence_reason"), row.text("absence_note"),
                whole(row.decimal("numerator")), whole(row.decimal("denominator")), row.localized("narrative"));
        var from = new Provenance(row.text("method"), row.text("source"), row.text("edition"), row.bool("estimated"), row.bool("provisional"), row.text("evidence"));
        return new Surroundings.Kept(row.uuid("id"), row.code("status", ObservationStatus.class), row.uuid("indicator_version_id"), row.integer("version"),
                ObservationFields.of(figure, from), figure);
    }

    private static BigDecimal whole(BigDecimal number) {
        return number == null || number.scale() >= 0 ? number : number.setScale(0);
    }

    /** Indicators of reach, against which participation is held. */
    Set<UUID> reach() {
        return new HashSet<>(sql.query("select distinct indicator_id from indicator_version where kind = 'count' and measures = :reach").with("reach", Measures.reach).list(row -> row.uuid("indicator_id")));
    }

    private Map<String, String> part(String written) {
        try {
            return written.equals("{}") ? Map.of() : json.readValue(written, PART);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Collection<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
