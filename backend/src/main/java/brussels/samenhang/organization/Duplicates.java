package brussels.samenhang.organization;

import brussels.samenhang.organization.DuplicateCandidate.Reason;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds organizations that may be the same as one about to be added (2b-R12). The database names the fifty nearest
 * spellings and those with the same number; which of them are too near is judged here.
 */
@Singleton
class Duplicates {

    private static final int MOST = 10;

    private static final String NEAR = """
            select near.*, m.nis_code from near_organization_names(:name) near
            join organization o on o.id = near.organization_id left join territory m on m.id = o.municipality_id
            where o.merged_into_id is null""";
    private static final String SAME_NUMBER = "select id from organization where enterprise_number = :number and merged_into_id is null order by sort_name, id limit 10";
    private static final String EXISTING = """
            select o.id, o.name, o.status, m.nis_code, m.name as municipality_name
            from organization o left join territory m on m.id = o.municipality_id where o.id = any(:ids)""";

    private record Match(UUID organization, Reason reason, double similarity) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    List<DuplicateCandidate> of(DuplicateCheck check) {
        var matches = new HashMap<UUID, List<Match>>();
        named(check).forEach(match -> matches.merge(match.organization(), List.of(match), Duplicates::both));
        numbered(EnterpriseNumber.normalize(check.enterpriseNumber())).forEach(match -> matches.merge(match.organization(), List.of(match), Duplicates::both));
        return matches.isEmpty() ? List.of() : candidates(matches);
    }

    private List<Match> named(DuplicateCheck check) {
        return sql.query(NEAR).with("name", check.name()).list(row -> match(row, check.municipality())).stream().filter(Objects::nonNull).toList();
    }

    private List<Match> numbered(String number) {
        return number == null || !EnterpriseNumber.isValid(number) ? List.of()
                : sql.query(SAME_NUMBER).with("number", number).list(row -> new Match(row.uuid("id"), Reason.sameNumber, 0));
    }

    private static Match match(Row row, Integer municipality) throws SQLException {
        var elsewhere = municipality != null && row.integer("nis_code") != null && !municipality.equals(row.integer("nis_code"));
        var name = NameLikeness.of(row.text("spelling"), row.text("core"), row.text("wanted_spelling"), row.text("wanted_core"), elsewhere);
        if (name == 0) {
            return null;
        }
        var reason = row.text("kind").equals("alias") ? Reason.alias : name == 1 ? Reason.sameName : Reason.similarName;
        return new Match(row.uuid("organization_id"), reason, name);
    }

    private List<DuplicateCandidate> candidates(Map<UUID, List<Match>> matches) {
        return sql.query(EXISTING).with("ids", matches.keySet()).list(this::existing).stream()
                .map(existing -> candidate(existing, matches.get(existing.id())))
                .sorted(Comparator.comparing((DuplicateCandidate candidate) -> !candidate.reasons().contains(Reason.sameNumber))
                        .thenComparing(DuplicateCandidate::similarity, Comparator.reverseOrder()))
                .limit(MOST).toList();
    }

    private DuplicateCandidate.Existing existing(Row row) throws SQLException {
        return new DuplicateCandidate.Existing(row.uuid("id"), links.to("organizations", row.uuid("id")), row.localized("name"),
                MunicipalityName.of(row.integer("nis_code"), row.localized("municipality_name")), row.code("status", OrganizationStatus.class));
    }

    private static DuplicateCandidate candidate(DuplicateCandidate.Existing existing, Collection<Match> matches) {
        var similarity = matches.stream().mapToDouble(Match::similarity).max().orElse(0);
        return new DuplicateCandidate(existing, matches.stream().map(Match::reason).distinct().sorted().toList(),
                BigDecimal.valueOf(similarity).setScale(2, RoundingMode.HALF_UP));
    }

    private static List<Match> both(List<Match> some, List<Match> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
