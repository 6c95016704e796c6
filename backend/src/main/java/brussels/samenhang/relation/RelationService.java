package brussels.samenhang.relation;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.relation.RelationCommands.Answer;
import brussels.samenhang.relation.RelationCommands.Ending;
import brussels.samenhang.relation.RelationCommands.Evolution;
import brussels.samenhang.relation.RelationCommands.NewRelation;
import brussels.samenhang.relation.RelationCommands.Verdict;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The acts on relations; each stands in the history of both organizations. */
@Singleton
class RelationService {

    private static final String KIND = "relation";

    @Inject
    RelationRepository relations;

    @Inject
    RelationReader reader;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    RelationView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("relationId", id));
    }

    @Transactional
    RelationView declare(NewRelation asked) {
        var issues = check(asked.fields(), "fields.");
        if (asked.declarer().equals(asked.other())) {
            issues.add(Issue.body(IssueType.rejectedInput, "other", asked.other()).because("relation.itself"));
        }
        if (!sql.query("select from organization where id = :id and merged_into_id is null").with("id", asked.other()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "other", asked.other()));
        }
        if (asked.partnership() != null && !sql.query("select from partnership where id = :id").with("id", asked.partnership()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "partnership", asked.partnership()));
        }
        throwIfAny(issues);
        var relation = OrganizationRelation.declare(asked, clock.instant());
        relations.persist(relation);
        return saved(Act.relationDeclared, relation);
    }

    @Transactional
    RelationView edit(UUID id, String ifMatch, MergePatch<RelationFields> patch) {
        return act(id, ifMatch, Act.relationEdited, relation -> {
            var fields = patch.applyTo(relation.fields());
            throwIfAny(check(fields, ""));
            relation.say(fields, clock.instant());
        });
    }

    @Transactional
    RelationView answer(UUID id, String ifMatch, Answer answer) {
        var issues = new ArrayList<>(refData.check("relationTags", Issue.In.body, "tags", answer.tags()));
        issues.addAll(refData.check("relationBenefits", Issue.In.body, "benefits", answer.benefits()));
        if (answer.verdict() == Verdict.qualified && answer.tags().isEmpty()) {
            issues.add(Issue.body(IssueType.requiredInput, "tags", null).because("relation.tagsNeeded"));
        }
        if (answer.verdict() != Verdict.qualified && (!answer.tags().isEmpty() || answer.ownWord() != null)) {
            issues.add(Issue.body(IssueType.rejectedInput, answer.ownWord() != null ? "ownWord" : "tags", null).because("relation.onlyQualified"));
        }
        if (PersonalData.in(answer.note())) {
            issues.add(Issue.body(IssueType.rejectedInput, "note", null).because("relation.personal"));
        }
        throwIfAny(issues);
        return act(id, ifMatch, switch (answer.verdict()) {
            case confirmed -> Act.relationConfirmed;
            case qualified -> Act.relationQualified;
            case declined -> Act.relationDeclined;
        }, relation -> relation.answer(answer, clock.instant()));
    }

    @Transactional
    RelationView evolve(UUID id, String ifMatch, Evolution evolution) {
        throwIfAny(notLater("on", evolution.on()));
        return act(id, ifMatch, Act.relationEvolved, relation -> relation.evolve(evolution, clock.instant()));
    }

    @Transactional
    RelationView end(UUID id, String ifMatch, Ending ending) {
        var issues = new ArrayList<>(notLater("on", ending.on()));
        issues.addAll(refData.check("relationEndReasons", Issue.In.body, "reason", ending.reason()));
        throwIfAny(issues);
        return act(id, ifMatch, Act.relationEnded, relation -> {
            if (relation.since() != null && ending.on().isBefore(relation.since())) {
                throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", ending.on()).because("relation.beforeSince"));
            }
            relation.end(ending, clock.instant());
        });
    }

    /** Before the other side answered nothing was said between the two. */
    @Transactional
    void withdraw(UUID id) {
        var relation = get(id);
        relation.requireUnanswered();
        relations.delete(relation);
        record(Act.relationWithdrawn, relation);
    }

    private RelationView act(UUID id, String ifMatch, Act act, Consumer<OrganizationRelation> change) {
        var relation = get(id);
        Etags.require(ifMatch, relation.version());
        change.accept(relation);
        return saved(act, relation);
    }

    private RelationView saved(Act act, OrganizationRelation relation) {
        record(act, relation);
        return read(relation.id());
    }

    private void record(Act act, OrganizationRelation relation) {
        relations.flush();
        for (var side : List.of(relation.declarerId(), relation.otherId())) {
            journal.record(Entry.of(act, KIND, relation.id()).in(relation.partnershipId()).by(side));
        }
    }

    private List<Issue> check(RelationFields fields, String at) {
        var issues = new ArrayList<>(refData.check("relationTags", Issue.In.body, at + "tags", fields.tags()));
        issues.addAll(refData.check("relationBenefits", Issue.In.body, at + "benefits", fields.benefits()));
        issues.addAll(refData.check("relationMotives", Issue.In.body, at + "motives", fields.motives()));
        issues.addAll(notLater(at + "observedOn", fields.observedOn()));
        if (fields.since() != null) {
            issues.addAll(notLater(at + "since", fields.since()));
        }
        if (PersonalData.in(fields.note())) {
            issues.add(Issue.body(IssueType.rejectedInput, at + "note", null).because("relation.personal"));
        }
        if (fields.carriedBy() != null && PersonalData.in(fields.carriedBy())) {
            issues.add(Issue.body(IssueType.rejectedInput, at + "carriedBy", null).because("relation.personal"));
        }
        return issues;
    }

    private List<Issue> notLater(String name, LocalDate day) {
        return day.isAfter(LocalDate.now(clock)) ? List.of(Issue.body(IssueType.outOfRange, name, day).because("relation.future")) : List.of();
    }

    private OrganizationRelation get(UUID id) {
        return relations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("relationId", id));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
