package brussels.samenhang.project;

import brussels.samenhang.project.ProjectCommands.StatusChange;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What contradicts itself or points to nothing; what is merely missing is no mistake. */
@Singleton
class ProjectRules {

    private static final String OTHER = "other";

    @Inject
    RefDataApi refData;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    List<Issue> check(UUID partnership, ProjectFields fields, String at) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("projectContents", Issue.In.body, at + "content", fields.content()));
        issues.addAll(refData.check("projectOrigins", Issue.In.body, at + "origin", fields.origin()));
        issues.addAll(refData.check("targetGroups", Issue.In.body, at + "targetGroups", fields.targetGroups()));
        if (fields.targetGroups().contains(OTHER) && fields.targetGroupsOther() == null) {
            issues.add(Issue.body(IssueType.requiredInput, at + "targetGroupsOther", null));
        }
        if ((fields.territoryRule() == ProjectFields.TerritoryRule.quota) != (fields.outsiderQuota() != null)) {
            issues.add(Issue.body(IssueType.zeroOrAllOfExpected, at + "outsiderQuota", fields.outsiderQuota()).because("project.quotaAndRule"));
        }
        issues.addAll(period(at + "plannedUntil", fields.plannedFrom(), fields.plannedUntil()));
        for (var i = 0; i < fields.steps().size(); i++) {
            issues.addAll(period("%ssteps[%d].until".formatted(at, i), fields.steps().get(i).from(), fields.steps().get(i).until()));
        }
        for (var i = 0; i < fields.participants().size(); i++) {
            var one = fields.participants().get(i);
            issues.addAll(refData.check("projectRoles", Issue.In.body, "%sparticipants[%d].role".formatted(at, i), one.role()));
            issues.addAll(period("%sparticipants[%d].validUntil".formatted(at, i), one.validFrom(), one.validUntil()));
        }
        issues.addAll(references(partnership, fields, at));
        return issues;
    }

    List<Issue> check(StatusChange change, String at) {
        var issues = new ArrayList<>(refData.check("projectStatusCauses", Issue.In.body, at + "cause", change.cause()));
        if (change.since().isAfter(LocalDate.now(clock))) {
            issues.add(Issue.body(IssueType.outOfRange, at + "since", change.since()).because("project.notYet"));
        }
        if (change.status().needsReason() && change.reason() == null) {
            issues.add(Issue.body(IssueType.requiredInput, at + "reason", null).because("project.sayWhy"));
        }
        return issues;
    }

    private List<Issue> references(UUID partnership, ProjectFields fields, String at) {
        var partnerships = new ArrayList<>(fields.sharedWith());
        partnerships.add(partnership);
        var issues = new ArrayList<Issue>();
        if (fields.sharedWith().contains(partnership)) {
            issues.add(Issue.body(IssueType.rejectedInput, at + "sharedWith", partnership).because("project.sharedWithItself"));
        }
        var organizations = new ArrayList<UUID>();
        fields.participants().forEach(each -> organizations.add(each.organization()));
        issues.addAll(unknown(at + "participants.organization", organizations, "select id from organization where merged_into_id is null and id = any(:ids)", partnerships));
        issues.addAll(unknown(at + "operator", fields.operator() == null ? List.of() : List.of(fields.operator()), "select id from organization where merged_into_id is null and id = any(:ids)", partnerships));
        issues.addAll(unknown(at + "sharedWith", fields.sharedWith(), "select id from partnership where id = any(:ids)", partnerships));
        // A theme belongs to one generation; equal words in another are another theme (1-R70).
        issues.addAll(unknown(at + "themes", fields.themes(), """
                select t.id from theme t join partnership p on p.generation_id = t.generation_id where t.id = any(:ids) and p.id = any(cast(:partnerships as uuid[]))""", partnerships));
        issues.addAll(unknown(at + "indicators", fields.indicators(), "select id from indicator_assignment where id = any(:ids) and partnership_id = any(cast(:partnerships as uuid[]))", partnerships));
        issues.addAll(unknown(at + "posts", fields.posts(), """
                select post.id from post where post.id = any(:ids) and (post.partnership_id = any(cast(:partnerships as uuid[]))
                  or exists (select from post_partnership pp where pp.post_id = post.id and pp.partnership_id = any(cast(:partnerships as uuid[]))))""", partnerships));
        return issues;
    }

    private List<Issue> unknown(String name, Collection<UUID> ids, String found, List<UUID> partnerships) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = sql.query(found).with("ids", ids);
        var known = new HashSet<>((found.contains(":partnerships") ? query.with("partnerships", partnerships) : query).list(row -> row.uuid("id")));
        return ids.stream().filter(id -> !known.contains(id)).map(id -> Issue.body(IssueType.referencedResourceNotFound, name, id).because("project.notOfThisPartnership", Map.of())).toList();
    }

    private static List<Issue> period(String name, LocalDate from, LocalDate until) {
        return from != null && until != null && until.isBefore(from) ? List.of(Issue.body(IssueType.invalidPeriod, name, until)) : List.of();
    }
}
