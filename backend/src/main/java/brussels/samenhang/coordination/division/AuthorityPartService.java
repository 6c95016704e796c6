package brussels.samenhang.coordination.division;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.refdata.RefDataApi;
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
import java.util.Objects;
import java.util.UUID;

/** The acts on what authorities are in partnerships. */
@Singleton
class AuthorityPartService {

    private static final String SUBJECT = "authorityPart";
    private static final String INSTRUMENTS = "authorityInstruments";

    /** What the journal keeps. */
    record Facts(UUID organization, AuthorityPart.Kind part, AuthorityPartFields fields) {

        static Facts of(AuthorityPart part) {
            return new Facts(part.organizationId(), part.part(), part.fields());
        }
    }

    @Inject
    AuthorityPartRepository parts;

    @Inject
    AuthorityPartReader reader;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    AuthorityPartView record(NewAuthorityPart command) {
        var issues = new ArrayList<>(refData.check(INSTRUMENTS, Issue.In.body, "instruments", Objects.requireNonNullElse(command.instruments(), List.of())));
        if (!sql.query("select from partnership where id = :id").with("id", command.partnership()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "partnership", command.partnership()));
        }
        if (!sql.query("select from organization where id = :id and merged_into_id is null").with("id", command.organization()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "organization", command.organization()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var part = AuthorityPart.record(command.partnership(), command.organization(), command.part(), command.fields(), clock.instant());
        parts.persist(part);
        journal.record(about(Act.authorityPartRecorded, part).to(Facts.of(part)));
        return reader.find(part.id()).orElseThrow();
    }

    @Transactional
    AuthorityPartView edit(UUID id, String ifMatch, MergePatch<AuthorityPartFields> patch) {
        var part = parts.findByIdOptional(id).orElseThrow(() -> Problem.notFound("authorityPartId", id));
        Etags.require(ifMatch, part.version());
        var before = Facts.of(part);
        var fields = patch.applyTo(part.fields());
        var issues = refData.checkNew(INSTRUMENTS, Issue.In.body, "instruments", fields.instruments(), before.fields().instruments());
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        part.state(fields, clock.instant());
        var act = before.fields().validUntil() == null && fields.validUntil() != null ? Act.authorityPartEnded : Act.authorityPartChanged;
        journal.record(about(act, part).from(before).to(Facts.of(part)));
        return reader.find(id).orElseThrow();
    }

    private static Entry about(Act act, AuthorityPart part) {
        return Entry.of(act, SUBJECT, part.id()).in(part.partnershipId()).by(part.organizationId());
    }
}
