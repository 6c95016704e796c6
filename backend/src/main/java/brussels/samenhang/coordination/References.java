package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which ids in a request body point to nothing. */
@Singleton
class References {

    private static final String FOUND = """
            select id from organization where id = any(cast(:organizations as uuid[])) and status <> 'ended'
            union all select id from partnership where id = any(cast(:partnerships as uuid[]))
            union all select id from territory where id = any(cast(:territories as uuid[]))""";

    @Inject
    Sql sql;

    List<Issue> check(Post.Place place) {
        return check(named("organization", place.organization()), named("partnership", place.partnership()), named("territory", place.territory()));
    }

    List<Issue> check(Appointment.Terms terms, UUID organization) {
        var organizations = named("employer", terms.employer());
        organizations.putAll(named("host", terms.host()));
        organizations.putAll(named("secondedBy", terms.secondedBy()));
        organizations.putAll(named("organization", organization));
        return check(organizations, Map.of(), Map.of());
    }

    /** Whether an organization that may be left out is one, named as in the body. */
    List<Issue> organization(String name, UUID organization) {
        return check(named(name, organization), Map.of(), Map.of());
    }

    private List<Issue> check(Map<String, UUID> organizations, Map<String, UUID> partnerships, Map<String, UUID> territories) {
        var asked = new LinkedHashMap<>(organizations);
        asked.putAll(partnerships);
        asked.putAll(territories);
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<UUID> found = new HashSet<>(sql.query(FOUND).with("organizations", organizations.values()).with("partnerships", partnerships.values())
                .with("territories", territories.values()).list(row -> row.uuid("id")));
        var issues = new ArrayList<Issue>();
        asked.forEach((name, id) -> {
            if (!found.contains(id)) {
                issues.add(Issue.body(IssueType.referencedResourceNotFound, name, id));
            }
        });
        return issues;
    }

    private static Map<String, UUID> named(String name, UUID id) {
        var one = new LinkedHashMap<String, UUID>();
        if (id != null) {
            one.put(name, id);
        }
        return one;
    }
}
