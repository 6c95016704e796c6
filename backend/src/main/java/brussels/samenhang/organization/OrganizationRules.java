package brussels.samenhang.organization;

import brussels.samenhang.organization.Organization.Places;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of an organization beyond the form of each field: codes and places that exist, a number that adds up. */
@Singleton
class OrganizationRules {

    @Inject
    RefDataApi refData;

    @Inject
    Sql sql;

    /** The places the fields name; refused with every issue when something does not hold. */
    Places require(OrganizationFields fields) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("organizationTypes", Issue.In.body, "type", fields.type()));
        issues.addAll(refData.check("legalForms", Issue.In.body, "legalForm", fields.legalForm()));
        issues.addAll(refData.check("controls", Issue.In.body, "control", fields.control()));
        issues.addAll(refData.check("sectors", Issue.In.body, "sectors", fields.sectors()));
        issues.addAll(refData.check("targetGroups", Issue.In.body, "targetGroups", fields.targetGroups()));
        issues.addAll(refData.check("languages", Issue.In.body, "languages", fields.languages()));
        if ("other".equals(fields.type()) && fields.typeOther() == null) {
            issues.add(Issue.body(IssueType.requiredInput, "typeOther", null));
        }
        issues.addAll(EnterpriseNumber.check("enterpriseNumber", fields.enterpriseNumber()));
        var places = places(fields, issues);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return places;
    }

    private Places places(OrganizationFields fields, List<Issue> issues) {
        var municipalities = municipalities(Stream.concat(Stream.of(new Integer[]{fields.municipality()}), fields.sites().stream().map(OrganizationFields.Site::municipality))
                .filter(Objects::nonNull).toList());
        requireMunicipality(municipalities, "municipality", fields.municipality(), issues);
        IntStream.range(0, fields.sites().size()).forEach(i ->
                requireMunicipality(municipalities, "sites[%d].municipality".formatted(i), fields.sites().get(i).municipality(), issues));
        var territories = territories(fields.territoriesServed());
        fields.territoriesServed().stream().filter(id -> !territories.contains(id))
                .forEach(id -> issues.add(Issue.body(IssueType.referencedResourceNotFound, "territoriesServed", id)));
        var ofSites = new ArrayList<UUID>();
        fields.sites().forEach(site -> ofSites.add(municipalities.get(site.municipality())));
        return new Places(municipalities.get(fields.municipality()), ofSites, new HashSet<>(fields.territoriesServed()));
    }

    private static void requireMunicipality(Map<Integer, UUID> known, String name, Integer nisCode, List<Issue> issues) {
        if (nisCode != null && !known.containsKey(nisCode)) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, name, nisCode));
        }
    }

    private Map<Integer, UUID> municipalities(List<Integer> nisCodes) {
        var found = new HashMap<Integer, UUID>();
        if (!nisCodes.isEmpty()) {
            sql.query("select nis_code, id from territory where type = 'municipality' and nis_code = any(:nisCodes)").with("nisCodes", nisCodes)
                    .list(row -> found.put(row.integer("nis_code"), row.uuid("id")));
        }
        return found;
    }

    private Set<UUID> territories(List<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(sql.query("select id from territory where id = any(:ids)").with("ids", ids).list(row -> row.uuid("id")));
    }
}
