package brussels.samenhang.funding;

import brussels.samenhang.funding.FundingCommands.Decision;
import brussels.samenhang.funding.FundingCommands.NewLine;
import brussels.samenhang.funding.FundingFields.Share;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on funding lines. */
@Singleton
class FundingService {

    private static final String KIND = "fundingLine";

    @Inject
    FundingRepository lines;

    @Inject
    FundingReader reader;

    @Inject
    PartnershipApi partnerships;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    FundingView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("fundingLineId", id));
    }

    @Transactional
    FundingView record(NewLine asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        throwIfAny(check(asked.partnership(), asked.fields(), "fields.", null));
        var line = FundingLine.record(asked.partnership(), asked.fields(), clock.instant());
        lines.persistAndFlush(line);
        share(line.id(), asked.fields().projects());
        note(Act.fundingLineRecorded, line, null, asked.fields());
        return read(line.id());
    }

    @Transactional
    FundingView edit(UUID id, String ifMatch, MergePatch<FundingFields> patch) {
        var line = get(id);
        Etags.require(ifMatch, line.version());
        var before = line.fields(shares(id));
        var after = patch.applyTo(before);
        throwIfAny(check(line.partnershipId(), after, "", id));
        line.describe(after, clock.instant());
        share(id, after.projects());
        lines.flush();
        note(Act.fundingLineEdited, line, before, after);
        return read(id);
    }

    @Transactional
    FundingView decide(UUID id, Decision decision) {
        var line = get(id);
        if (decision.on().isAfter(LocalDate.now(clock))) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", decision.on()).because("funding.notYet"));
        }
        if (line.pendingSince() != null && decision.on().isBefore(line.pendingSince())) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", decision.on()).because("funding.beforeItWasAsked"));
        }
        var before = line.decision();
        line.decide(decision, clock.instant());
        lines.flush();
        note(Act.fundingLineDecided, line, before, decision);
        return read(id);
    }

    private List<Issue> check(UUID partnership, FundingFields fields, String at, UUID self) {
        var issues = new ArrayList<>(refData.check("fundingAuthorities", Issue.In.body, at + "authority", fields.authority()));
        issues.addAll(refData.check("fundingInstruments", Issue.In.body, at + "instrument", fields.instrument()));
        if (fields.authority().equals("other") && fields.authorityOther() == null) {
            issues.add(Issue.body(IssueType.requiredInput, at + "authorityOther", null));
        }
        issues.addAll(order(at + "validUntil", fields.validFrom(), fields.validUntil()));
        issues.addAll(order(at + "expectedBy", fields.pendingSince(), fields.expectedBy()));
        if (fields.expectedBy() != null && fields.pendingSince() == null) {
            issues.add(Issue.body(IssueType.zeroOrAllOfExpected, at + "pendingSince", null).because("funding.sinceWhen"));
        }
        issues.addAll(known(at + "organization", fields.organization(), "select from organization where id = :id and merged_into_id is null", partnership));
        issues.addAll(known(at + "post", fields.post(), "select from post_partnership where post_id = :id and partnership_id = :partnership", partnership));
        issues.addAll(known(at + "prolongs", fields.prolongs(), "select from funding_line where id = :id and partnership_id = :partnership", partnership));
        if (self != null && self.equals(fields.prolongs())) {
            issues.add(Issue.body(IssueType.rejectedInput, at + "prolongs", self));
        }
        for (var i = 0; i < fields.projects().size(); i++) {
            issues.addAll(known("%sprojects[%d].project".formatted(at, i), fields.projects().get(i).project(), """
                    select from project where id = :id and (partnership_id = :partnership or exists (select from project_partnership pp where pp.project_id = :id and pp.partnership_id = :partnership))""",
                    partnership));
        }
        return issues;
    }

    private List<Issue> known(String name, UUID id, String found, UUID partnership) {
        return id == null || sql.query(found).with("id", id).with("partnership", partnership).exists() ? List.of() : List.of(Issue.body(IssueType.referencedResourceNotFound, name, id));
    }

    private static List<Issue> order(String name, LocalDate first, LocalDate last) {
        return first != null && last != null && last.isBefore(first) ? List.of(Issue.body(IssueType.invalidPeriod, name, last)) : List.of();
    }

    private List<Share> shares(UUID line) {
        return sql.query("select project_id, amount from funding_line_project where line_id = :line order by project_id").with("line", line)
                .list(row -> new Share(row.uuid("project_id"), row.decimal("amount")));
    }

    private void share(UUID line, List<Share> shares) {
        sql.query("delete from funding_line_project where line_id = :line").with("line", line).execute();
        shares.forEach(share -> sql.query("insert into funding_line_project (line_id, project_id, amount) values (:line, :project, :amount) on conflict do nothing").with("line", line)
                .with("project", share.project()).with("amount", share.amount()).execute());
    }

    private FundingLine get(UUID id) {
        return lines.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("fundingLineId", id));
    }

    private void note(Act act, FundingLine line, Object before, Object after) {
        journal.record(Entry.of(act, KIND, line.id()).in(line.partnershipId()).from(before).to(after));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
