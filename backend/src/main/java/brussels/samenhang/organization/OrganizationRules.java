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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of an organization beyond the form of each field: codes and places that exist, a number that adds up. */
@Singleton
class OrganizationRules {

    @Inject
    RefDataApi refData;

    @Inject
    Sql sql;

    /**
     * The places the fields name; refused with every issue when something does not hold.
     *
     * @param self null for an organization that is not in the register yet
     */
    Places require(UUID self, OrganizationFields fields, OrganizationFields before) {
        var issues = new ArrayList<>(codes(fields, before, self));
        if ("other".equals(fields.type()) && fields.typeOther() == null) {
            issues.add(Issue.body(IssueType.requiredInput, "typeOther", null));
        }
        issues.addAll(EnterpriseNumber.check("enterpriseNumber", fields.enterpriseNumber()));
        issues.addAll(Ages.check("targetAges", fields.targetAges()));
        each(fields.aliases(), (i, alias) -> {
            if (alias.from() != null && alias.until() != null && alias.until().isBefore(alias.from())) {
                issues.add(Issue.body(IssueType.invalidPeriod, "aliases[%d].until".formatted(i), alias.until()));
            }
        });
        each(fields.identifiers(), (i, identifier) -> issues.addAll(number("identifiers[%d].number".formatted(i), identifier)));
        each(fields.sites(), (i, site) -> issues.addAll(OpeningHours.check("sites[%d].openingHours".formatted(i), site.openingHours())));
        var places = places(fields, issues);
        known("sites", ids(fields.sites(), OrganizationFields.Site::id), ids(before.sites(), OrganizationFields.Site::id), issues);
        known("contacts", ids(fields.contacts(), OrganizationFields.Contact::id), ids(before.contacts(), OrganizationFields.Contact::id), issues);
        others("predecessors", fields.predecessors(), self, issues);
        others("successors", fields.successors(), self, issues);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return places;
    }

    /** A code that is no longer offered may stay where it was said before (self is null for a record that is new). */
    private List<Issue> codes(OrganizationFields fields, OrganizationFields before, UUID self) {
        var issues = codes(fields);
        if (self == null || issues.isEmpty()) {
            return issues;
        }
        var held = codes(before).stream().map(issue -> issue.name() + " " + issue.value()).collect(Collectors.toSet());
        return issues.stream().filter(issue -> !held.contains(issue.name() + " " + issue.value())).toList();
    }

    private List<Issue> codes(OrganizationFields fields) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("organizationTypes", Issue.In.body, "type", fields.type()));
        issues.addAll(refData.check("legalForms", Issue.In.body, "legalForm", fields.legalForm()));
        issues.addAll(refData.check("controls", Issue.In.body, "control", fields.control()));
        issues.addAll(refData.check("spheres", Issue.In.body, "sphere", fields.sphere()));
        issues.addAll(refData.check("careLines", Issue.In.body, "careLines", fields.careLines()));
        issues.addAll(refData.check("competentAuthorities", Issue.In.body, "authorities", fields.authorities()));
        issues.addAll(refData.check("sectors", Issue.In.body, "sectors", fields.sectors()));
        issues.addAll(refData.check("targetGroups", Issue.In.body, "targetGroups", fields.targetGroups()));
        issues.addAll(refData.check("themes", Issue.In.body, "themes", fields.themes()));
        issues.addAll(refData.check("languages", Issue.In.body, "languages", fields.languages()));
        if (fields.size() != null) {
            issues.addAll(refData.check("paidStaffBands", Issue.In.body, "size.paidStaffBand", fields.size().paidStaffBand()));
            issues.addAll(refData.check("budgetBands", Issue.In.body, "size.budgetBand", fields.size().budgetBand()));
        }
        each(fields.identifiers(), (i, identifier) ->
                issues.addAll(refData.check("identifierSchemes", Issue.In.body, "identifiers[%d].scheme".formatted(i), identifier.scheme())));
        each(fields.sites(), (i, site) ->
                issues.addAll(refData.check("accessFeatures", Issue.In.body, "sites[%d].accessFeatures".formatted(i), site.accessFeatures())));
        return issues;
    }

    private static List<Issue> number(String name, OrganizationFields.Identifier identifier) {
        if (!EstablishmentNumber.SCHEME.equals(identifier.scheme()) || EstablishmentNumber.isValid(identifier.number())) {
            return List.of();
        }
        var reason = EstablishmentNumber.hasForm(identifier.number()) ? "organization.numberChecksum" : "organization.establishmentForm";
        return List.of(Issue.body(IssueType.invalidInput, name, identifier.number()).because(reason));
    }

    private Places places(OrganizationFields fields, List<Issue> issues) {
        var municipalities = municipalities(Stream.concat(Stream.of(new Integer[]{fields.municipality()}), fields.sites().stream().map(OrganizationFields.Site::municipality))
                .filter(Objects::nonNull).toList());
        requireMunicipality(municipalities, "municipality", fields.municipality(), issues);
        each(fields.sites(), (i, site) -> requireMunicipality(municipalities, "sites[%d].municipality".formatted(i), site.municipality(), issues));
        var neighborhoods = fields.sites().stream().map(OrganizationFields.Site::neighborhood).filter(Objects::nonNull);
        var territories = territories(Stream.concat(fields.territoriesServed().stream(), neighborhoods).distinct().toList());
        fields.territoriesServed().stream().filter(id -> !territories.contains(id))
                .forEach(id -> issues.add(Issue.body(IssueType.referencedResourceNotFound, "territoriesServed", id)));
        each(fields.sites(), (i, site) -> {
            if (site.neighborhood() != null && !territories.contains(site.neighborhood())) {
                issues.add(Issue.body(IssueType.referencedResourceNotFound, "sites[%d].neighborhood".formatted(i), site.neighborhood()));
            }
        });
        var ofSites = new ArrayList<UUID>();
        fields.sites().forEach(site -> ofSites.add(municipalities.get(site.municipality())));
        return new Places(municipalities.get(fields.municipality()), ofSites, new HashSet<>(fields.territoriesServed()));
    }

    /** Another organization, that exists, once. */
    private void others(String name, List<OrganizationFields.Succession> others, UUID self, List<Issue> issues) {
        var ids = ids(others, OrganizationFields.Succession::organization);
        var existing = ids.isEmpty() ? Set.<UUID>of() : Set.copyOf(sql.query("select id from organization where id = any(:ids)").with("ids", ids).list(row -> row.uuid("id")));
        each(ids, (i, id) -> {
            if (!existing.contains(id)) {
                issues.add(Issue.body(IssueType.referencedResourceNotFound, "%s[%d].organization".formatted(name, i), id));
            } else if (id.equals(self) || ids.indexOf(id) < i) {
                issues.add(Issue.body(IssueType.rejectedInput, "%s[%d].organization".formatted(name, i), id).because("organization.anotherOnce"));
            }
        });
    }

    private static <T> List<UUID> ids(List<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toList();
    }

    /** An id names a part of this record, once. */
    private static void known(String name, List<UUID> given, List<UUID> before, List<Issue> issues) {
        each(given, (i, id) -> {
            if (id != null && (!before.contains(id) || given.indexOf(id) < i)) {
                issues.add(Issue.body(IssueType.referencedResourceNotFound, "%s[%d].id".formatted(name, i), id));
            }
        });
    }

    private static <T> void each(List<T> all, BiConsumer<Integer, T> check) {
        IntStream.range(0, all.size()).forEach(i -> check.accept(i, all.get(i)));
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
