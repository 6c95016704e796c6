package brussels.samenhang.coordination.division;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on who does what. */
@Singleton
class ResponsibilityService {

    private static final String SUBJECT = "responsibility";

    @Inject
    ResponsibilityRepository responsibilities;

    @Inject
    ResponsibilityReader reader;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    ResponsibilityView record(NewResponsibility command) {
        var issues = issues(command.partnership(), command.fields());
        if (!sql.query("select from partnership where id = :id").with("id", command.partnership()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "partnership", command.partnership()));
        }
        refuse(issues);
        var responsibility = Responsibility.record(command.partnership(), command.fields(), clock.instant());
        responsibilities.persist(responsibility);
        journal.record(about(Act.responsibilityRecorded, responsibility).to(responsibility.fields()));
        return view(responsibility);
    }

    @Transactional
    ResponsibilityView edit(UUID id, String ifMatch, MergePatch<ResponsibilityFields> patch) {
        var responsibility = responsibilities.findByIdOptional(id).orElseThrow(() -> Problem.notFound("responsibilityId", id));
        Etags.require(ifMatch, responsibility.version());
        var before = responsibility.fields();
        var fields = patch.applyTo(before);
        refuse(issues(responsibility.partnershipId(), fields));
        responsibility.state(fields, clock.instant());
        var act = before.validUntil() == null && fields.validUntil() != null ? Act.responsibilityEnded : Act.responsibilityChanged;
        journal.record(about(act, responsibility).from(before).to(fields));
        return view(responsibility);
    }

    private List<Issue> issues(UUID partnership, ResponsibilityFields fields) {
        var issues = new ArrayList<Issue>();
        together(issues, "post", fields.post(), fields.bearer() == Responsibility.Bearer.post);
        together(issues, "organization", fields.organization(), fields.bearer() == Responsibility.Bearer.organization);
        if (fields.post() != null && !sql.query("select from post_partnership where post_id = :post and partnership_id = :partnership")
                .with("post", fields.post()).with("partnership", partnership).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "post", fields.post()).because("coordination.postElsewhere"));
        }
        if (fields.organization() != null && !sql.query("select from organization where id = :id and merged_into_id is null").with("id", fields.organization()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "organization", fields.organization()));
        }
        if (fields.validUntil() != null && fields.validUntil().isBefore(fields.validFrom())) {
            issues.add(Issue.body(IssueType.invalidPeriod, "validUntil", fields.validUntil()));
        }
        return issues;
    }

    private static void together(List<Issue> issues, String name, UUID given, boolean wanted) {
        if (given == null == wanted) {
            issues.add(Issue.body(wanted ? IssueType.requiredInput : IssueType.rejectedInput, name, given));
        }
    }

    private static void refuse(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private ResponsibilityView view(Responsibility responsibility) {
        return reader.find(responsibility.id()).orElseThrow();
    }

    private static Entry about(Act act, Responsibility responsibility) {
        return Entry.of(act, SUBJECT, responsibility.id()).in(responsibility.partnershipId()).by(responsibility.fields().organization());
    }
}
