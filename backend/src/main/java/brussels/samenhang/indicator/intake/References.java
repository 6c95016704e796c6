package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.table.Headers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a file refers to, by code, number, identifier or name; each list is read once, when the file first asks for it. */
final class References {

    record Territory(UUID id, Level level) {
    }

    private final Sql sql;
    private final IndicatorApi indicators;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Optional<Wording>> wordings = new HashMap<>();
    private final Map<UUID, Optional<Wording>> versions = new HashMap<>();
    private Map<String, Set<UUID>> partnerships;
    private Map<String, Set<UUID>> organizations;
    private Map<String, Set<Territory>> territories;

    References(Sql sql, IndicatorApi indicators) {
        this.sql = sql;
        this.indicators = indicators;
        sql.query("select id, code from indicator").list(row -> {
            codes.put(row.text("id"), row.text("code"));
            return codes.put(row.text("code").toLowerCase(java.util.Locale.ROOT), row.text("code"));
        });
    }

    /** The code of an indicator there is, whether or not a wording of it is in force. */
    Optional<String> code(String written) {
        return Optional.ofNullable(codes.get(written.toLowerCase(java.util.Locale.ROOT)));
    }

    Optional<Wording> inForce(String code) {
        return wordings.computeIfAbsent(code, indicators::inForce);
    }

    Wording wording(UUID version) {
        return versions.computeIfAbsent(version, indicators::wording).orElseThrow();
    }

    /** One when it is clear, several when a name is not enough. */
    Set<UUID> partnerships(String written) {
        if (partnerships == null) {
            partnerships = named("select id, name, null as number from partnership");
        }
        return partnerships.getOrDefault(Headers.folded(written), Set.of());
    }

    Set<UUID> organizations(String written) {
        if (organizations == null) {
            organizations = named("select id, name, enterprise_number as number from organization");
        }
        return organizations.getOrDefault(Headers.folded(written), Set.of());
    }

    Set<Territory> territories(String written) {
        if (territories == null) {
            var found = new HashMap<String, Set<Territory>>();
            sql.query("select id, type, name, nis_code from territory where valid_until is null or valid_until >= current_date").list(row -> {
                var territory = new Territory(row.uuid("id"), Level.ofTerritory(row.text("type")));
                add(found, row.text("id"), territory);
                add(found, row.text("nis_code"), territory);
                row.localized("name").texts().forEach(name -> add(found, name, territory));
                return territory;
            });
            territories = found;
        }
        return territories.getOrDefault(Headers.folded(written), Set.of());
    }

    private Map<String, Set<UUID>> named(String statement) {
        var found = new HashMap<String, Set<UUID>>();
        sql.query(statement).list(row -> {
            var id = row.uuid("id");
            add(found, id.toString(), id);
            add(found, row.text("number"), id);
            row.localized("name").texts().forEach(name -> add(found, name, id));
            return id;
        });
        return found;
    }

    private static <T> void add(Map<String, Set<T>> found, String written, T meant) {
        if (written != null) {
            var key = Headers.folded(written);
            // Most names are of one: a set that grows is made for the others only.
            found.merge(key, Set.of(meant), (before, one) -> {
                var more = new HashSet<>(before);
                more.addAll(one);
                return more;
            });
        }
    }
}
