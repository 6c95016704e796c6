package brussels.samenhang.exchange.directory;

import brussels.samenhang.organization.NameLikeness;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Whose record each row is: by our own identifier, by its key in the directory, by its numbers when the names are near
 * too (services of one authority share a number), by its name in the same municipality. Keys and numbers are joined by
 * the database for all rows at once.
 */
@Singleton
class Matching {

    private static final String BY_ID = """
            update directory_import_row r set organization_id = coalesce(o.merged_into_id, o.id), matched_by = 'id'
            from organization o where r.import_id = :import and not r.refused and o.id = r.own_id""";
    private static final String BY_KEY = """
            update directory_import_row r set organization_id = coalesce(o.merged_into_id, o.id), matched_by = 'key'
            from (select organization_id, source, source_key from organization_source where source_key is not null
                union select id, source, source_key from organization where source_key is not null) s
              join organization o on o.id = s.organization_id
            where r.import_id = :import and not r.refused and r.organization_id is null and r.source_key is not null
              and s.source = r.source and s.source_key = r.source_key""";
    private static final String BY_NUMBER = """
            select r.row_number, o.id as organization_id, 'number' as how, w.spelling as wanted_spelling, w.core as wanted_core, n.spelling, n.core, o.name
            from directory_import_row r
              join organization o on o.enterprise_number = r.enterprise_number and o.merged_into_id is null
              join organization_name n on n.organization_id = o.id
              cross join lateral (select organization_spelling(x) as spelling, organization_core_name(x) as core
                from unnest(array[r.field_values ->> 'nameNl', r.field_values ->> 'nameFr']) x where x is not null) w
            where r.import_id = :import and not r.refused and r.organization_id is null and r.enterprise_number is not null
            union all
            select r.row_number, o.id, 'identifier', w.spelling, w.core, n.spelling, n.core, o.name
            from directory_import_row r
              cross join lateral regexp_split_to_table(r.field_values ->> 'identifiers', ' \\| ') listed
              join organization_identifier i on i.number = split_part(listed, ':', 2) and i.scheme = split_part(listed, ':', 1)
              join organization o on o.id = i.organization_id and o.merged_into_id is null
              join organization_name n on n.organization_id = o.id
              cross join lateral (select organization_spelling(x) as spelling, organization_core_name(x) as core
                from unnest(array[r.field_values ->> 'nameNl', r.field_values ->> 'nameFr']) x where x is not null) w
            where r.import_id = :import and not r.refused and r.organization_id is null and jsonb_exists(r.field_values, 'identifiers')""";
    private static final String WANTED = """
            select r.row_number, r.municipality_id, r.source, r.source_key, r.enterprise_number, organization_spelling(x) as spelling, organization_core_name(x) as core
            from directory_import_row r cross join lateral unnest(array[r.field_values ->> 'nameNl', r.field_values ->> 'nameFr']) x
            where r.import_id = :import and not r.refused and r.organization_id is null and x is not null and r.row_number between :from and :until
            order by r.row_number""";
    private static final String NAMES = """
            select %s from organization o join organization_name n on n.organization_id = o.id
            where o.merged_into_id is null and n.spelling <> '' and (o.municipality_id is null
              or o.municipality_id in (select r.municipality_id from directory_import_row r where r.import_id = :import and r.organization_id is null))""";
    private static final String NAME = "o.id, o.municipality_id, o.enterprise_number, o.name, n.spelling, n.core";
    /** Of before, and of the rows of this file that were known by their key or number. */
    private static final String KEYED = """
            select s.organization_id, s.source from organization_source s where s.source_key is not null
              and s.source in (select distinct r.source from directory_import_row r where r.import_id = :import)
            union
            select r.organization_id, r.source from directory_import_row r
            where r.import_id = :import and not r.refused and r.organization_id is not null and r.source_key is not null""";
    private static final String STORE = """
            update directory_import_row r set organization_id = d.organization, matched_by = d.how, findings = r.findings || d.findings, refused = r.refused or d.refused
            from jsonb_to_recordset(:found::jsonb) as d (row integer, organization uuid, how text, findings jsonb, refused boolean)
            where r.import_id = :import and r.row_number = d.row""";
    private static final String TWICE = """
            with doubled as (
              select row_number, first_value(row_number) over (partition by organization_id order by row_number) as first
              from directory_import_row where import_id = :import and not refused and organization_id is not null)
            select row_number, first from doubled where row_number <> first""";
    private static final int CHUNK = 500;
    /** Names of the register that are read before it is told how far that is: some tenths of a second. */
    private static final int NAMES_AT_A_TIME = 4_000;

    private record Found(int row, UUID organization, String how, List<Finding> findings, boolean refused) {

        /** By a name that is not the same: whoever it was, it had something to say about it. */
        private boolean isNear() {
            return !findings.isEmpty();
        }
    }

    private record Wanted(int row, UUID municipality, String source, String key, String number, String spelling, String core) {

        private String place() {
            return municipality + " " + spelling;
        }
    }

    private record Existing(String number, String name) {
    }

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** How many names of the register the rows will be held against; they are read before the rows, and take time too. */
    int names(UUID importId) {
        return sql.query(NAMES.formatted("count(*)::int as names")).with("import", importId).first(row -> row.integer("names")).orElse(0);
    }

    /**
     * @param nearNames what becomes of a name that is nearly that of a record: hold, match or add
     * @param matched is told how many names and then rows it has been through, often, and may end it
     */
    void match(UUID importId, int lastRow, String nearNames, IntConsumer matched) {
        sql.query(BY_ID).with("import", importId).execute();
        sql.query(BY_KEY).with("import", importId).execute();
        matched.accept(0);
        byNumber(importId);
        matched.accept(0);
        byName(importId, lastRow, nearNames, matched);
        twice(importId);
    }

    private void byNumber(UUID importId) {
        var best = new LinkedHashMap<Integer, Found>();
        var likeness = new HashMap<Integer, Double>();
        var shared = new LinkedHashMap<Integer, Found>();
        sql.query(BY_NUMBER).with("import", importId).list(row -> {
            var number = row.integer("row_number");
            var alike = row.text("spelling").equals(row.text("wanted_spelling")) ? 1
                    : NameLikeness.of(row.text("spelling"), row.text("core"), row.text("wanted_spelling"), row.text("wanted_core"), false);
            if (alike > likeness.getOrDefault(number, 0.0)) {
                likeness.put(number, alike);
                best.put(number, new Found(number, row.uuid("organization_id"), row.text("how"), List.of(), false));
            } else if (alike == 0 && row.text("how").equals("number")) {
                var name = row.localized("name").pick(brussels.samenhang.shared.text.Language.nl);
                shared.putIfAbsent(number, new Found(number, null, null, List.of(Finding.remark(Field.enterpriseNumber, "sharedNumber", null).with("name", name)), false));
            }
            return number;
        });
        shared.forEach(best::putIfAbsent);
        store(importId, List.copyOf(best.values()));
    }

    private void byName(UUID importId, int lastRow, String nearNames, IntConsumer matched) {
        var register = new Register(nearNames);
        var read = new int[1];
        sql.query(NAMES.formatted(NAME)).with("import", importId).each(row -> {
            if (++read[0] % NAMES_AT_A_TIME == 0) {
                matched.accept(read[0]);
            }
            return register.add(row);
        });
        sql.query(KEYED).with("import", importId).list(row -> register.takes(row.text("source"), row.uuid("organization_id")));
        matched.accept(read[0]);
        var inFile = new HashMap<String, Integer>();
        var late = new LinkedHashMap<Integer, List<Wanted>>();
        for (var from = 1; from <= lastRow; from += CHUNK) {
            var wanted = sql.query(WANTED).with("import", importId).with("from", from).with("until", from + CHUNK - 1).list(Matching::wanted).stream()
                    .filter(one -> !one.spelling().isEmpty()).collect(Collectors.groupingBy(Wanted::row, LinkedHashMap::new, Collectors.toList()));
            var found = new ArrayList<Found>();
            wanted.forEach((row, names) -> {
                var one = register.find(names);
                if (one.isPresent() && one.get().isNear() && names.getFirst().key() != null) {
                    late.put(row, names);
                } else {
                    one.or(() -> twin(names, inFile)).ifPresent(found::add);
                }
                names.forEach(name -> inFile.putIfAbsent(name.place(), row));
            });
            store(importId, found);
            matched.accept(read[0] + from + CHUNK - 1);
        }
        // Only now is it known which records are those of other rows; a name that is merely near one of them is somebody else's.
        store(importId, late.values().stream().map(register::find).flatMap(Optional::stream).toList());
    }

    /** A row of the same name in the same municipality earlier in the file. */
    private static Optional<Found> twin(List<Wanted> names, Map<String, Integer> inFile) {
        var first = names.getFirst();
        return names.stream().map(name -> inFile.get(name.place())).filter(Objects::nonNull).findFirst().map(same -> {
            var finding = first.key() == null ? Finding.error(Field.nameNl, "sameAsRow", null) : Finding.remark(Field.nameNl, "likeRow", null);
            return new Found(first.row(), null, null, List.of(finding.with("row", same)), finding.error());
        });
    }

    /** The names of the register, and which of its records the rows of a directory with other keys already are. */
    private static final class Register {

        private final String nearNames;
        private final Map<UUID, Existing> existing = new HashMap<>();
        private final Map<UUID, NameIndex> indexes = new HashMap<>();
        private final Map<String, Set<UUID>> taken = new HashMap<>();

        Register(String nearNames) {
            this.nearNames = nearNames;
        }

        UUID add(Row row) throws SQLException {
            var id = row.uuid("id");
            indexes.computeIfAbsent(row.uuid("municipality_id"), _ -> new NameIndex()).add(id, row.text("spelling"), row.text("core"));
            existing.put(id, new Existing(row.text("enterprise_number"), row.localized("name").pick(brussels.samenhang.shared.text.Language.nl)));
            return id;
        }

        boolean takes(String source, UUID organization) {
            return taken.computeIfAbsent(source, _ -> new HashSet<>()).add(organization);
        }

        /** Whose record a row is by the nearest of its names. */
        Optional<Found> find(List<Wanted> names) {
            Wanted by = null;
            NameIndex.Near best = null;
            for (var name : names) {
                var others = name.key() == null ? Set.<UUID>of() : taken.getOrDefault(name.source(), Set.of());
                var near = indexes.getOrDefault(name.municipality(), new NameIndex()).nearest(name.spelling(), name.core(), id -> !others.contains(id));
                if (near.isPresent() && (best == null || near.get().likeness() > best.likeness())) {
                    by = name;
                    best = near.get();
                }
            }
            if (best == null) {
                return Optional.empty();
            }
            var found = judged(by, best, existing.get(best.organization()), nearNames);
            if (!found.isNear() && by.key() != null) {
                takes(by.source(), best.organization());
            }
            return Optional.of(found);
        }
    }

    private static Found judged(Wanted wanted, NameIndex.Near near, Existing existing, String nearNames) {
        var otherNumber = wanted.number() != null && existing.number() != null && !wanted.number().equals(existing.number());
        if (near.likeness() == 1 && !otherNumber) {
            return new Found(wanted.row(), near.organization(), "sameName", List.of(), false);
        }
        return switch (nearNames) {
            case "match" -> new Found(wanted.row(), near.organization(), "nearName", List.of(Finding.remark(Field.nameNl, "nearMatched", null).with("name", existing.name())), false);
            case "add" -> new Found(wanted.row(), null, null, List.of(Finding.remark(Field.nameNl, "nearAdded", null).with("name", existing.name())), false);
            default -> new Found(wanted.row(), near.organization(), "nearName", List.of(Finding.error(Field.nameNl, "nearHeld", null).with("name", existing.name())), true);
        };
    }

    private void twice(UUID importId) {
        var doubled = new ArrayList<Found>();
        sql.query(TWICE).with("import", importId).list(row -> doubled.add(new Found(row.integer("row_number"), null, null,
                List.of(Finding.error(null, "sameRecordAsRow", null).with("row", row.integer("first"))), true)));
        store(importId, doubled);
    }

    private static Wanted wanted(Row row) throws SQLException {
        return new Wanted(row.integer("row_number"), row.uuid("municipality_id"), row.text("source"), row.text("source_key"), row.text("enterprise_number"),
                row.text("spelling"), row.text("core"));
    }

    private void store(UUID importId, List<Found> found) {
        try {
            for (var from = 0; from < found.size(); from += CHUNK) {
                var part = found.subList(from, Math.min(found.size(), from + CHUNK));
                sql.query(STORE).with("import", importId).with("found", json.writeValueAsString(part)).execute();
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
