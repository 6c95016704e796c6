package brussels.samenhang.membership.agreement;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.agreement.AgreementCommands.Fields;
import brussels.samenhang.membership.agreement.AgreementCommands.NewAgreement;
import brussels.samenhang.membership.agreement.AgreementCommands.NewSignature;
import brussels.samenhang.membership.agreement.AgreementCommands.NewVersion;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;

/** The acts on agreements. */
@Singleton
class AgreementService {

    private static final String KIND = "agreement";

    @Inject
    AgreementRepository agreements;

    @Inject
    AgreementVersionRepository versions;

    @Inject
    AgreementPartyRepository parties;

    @Inject
    AgreementReader reader;

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

    AgreementView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("agreementId", id));
    }

    @Transactional
    AgreementView record(NewAgreement asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        check(asked.fields());
        var agreement = Agreement.record(asked.partnership(), asked.fields().terms(), clock.instant());
        agreements.persistAndFlush(agreement);
        bind(agreement.id(), asked.fields());
        record(Act.agreementRecorded, agreement, null, asked.fields());
        return read(agreement.id());
    }

    @Transactional
    AgreementView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var agreement = get(id);
        Etags.require(ifMatch, agreement.version());
        var bound = parties.<AgreementParty>list("agreementId", id);
        var before = Fields.of(agreement.terms(), bound.stream().map(AgreementParty::organizationId).filter(Objects::nonNull).sorted().toList(),
                bound.stream().anyMatch(party -> party.organizationId() == null));
        var after = patch.applyTo(before);
        check(after);
        agreement.state(after.terms(), clock.instant());
        bind(id, after);
        agreements.flush();
        record(Act.agreementChanged, agreement, before, after);
        return read(id);
    }

    @Transactional
    AgreementView add(UUID id, NewVersion given) {
        var agreement = get(id);
        versions.persistAndFlush(AgreementVersion.of(id, given));
        agreement.touch(clock.instant());
        agreements.flush();
        record(Act.agreementVersionAdded, agreement, null, given);
        return read(id);
    }

    @Transactional
    AgreementView sign(UUID id, NewSignature signature) {
        var agreement = get(id);
        party(id, signature.organization()).orElseThrow(() -> Problem.badRequest(Issue.body(IssueType.rejectedInput, "organization", signature.organization())
                .because("agreement.notAParty"))).sign(signature.function(), signature.on());
        agreement.touch(clock.instant());
        agreements.flush();
        record(Act.agreementSigned, agreement, null, signature);
        return read(id);
    }

    private java.util.Optional<AgreementParty> party(UUID agreement, UUID organization) {
        return organization == null
                ? parties.find("agreementId = ?1 and organizationId is null", agreement).firstResultOptional()
                : parties.find("agreementId = ?1 and organizationId = ?2", agreement, organization).firstResultOptional();
    }

    /** A party that signed stays one; the others follow what the coordinator says. */
    private void bind(UUID agreement, Fields fields) {
        var wanted = new HashSet<UUID>(fields.organizations());
        if (fields.wholePartnership()) {
            wanted.add(null);
        }
        for (var party : parties.<AgreementParty>list("agreementId", agreement)) {
            if (!wanted.remove(party.organizationId())) {
                if (party.isSigned()) {
                    throw Problem.of(ProblemType.stateConflict).because("agreement.signedPartyStays");
                }
                parties.delete(party);
            }
        }
        wanted.forEach(organization -> parties.persist(AgreementParty.of(agreement, organization)));
        parties.flush();
    }

    private void check(Fields fields) {
        var issues = new ArrayList<>(refData.check("agreementKinds", Issue.In.body, "kind", fields.kind()));
        var known = new HashSet<>(sql.query("select id from organization where id = any(cast(:ids as uuid[])) and merged_into_id is null").with("ids", fields.organizations())
                .list(row -> row.uuid("id")));
        for (var organization : fields.organizations()) {
            if (!known.contains(organization)) {
                issues.add(Issue.body(IssueType.referencedResourceNotFound, "organizations", organization));
            }
        }
        if (fields.kind().equals("none") && (!fields.organizations().isEmpty() || fields.wholePartnership())) {
            issues.add(Issue.body(IssueType.rejectedInput, "organizations", fields.organizations()).because("agreement.noneHasNoParties"));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private Agreement get(UUID id) {
        return agreements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("agreementId", id));
    }

    private void record(Act act, Agreement agreement, Object before, Object after) {
        journal.record(Entry.of(act, KIND, agreement.id()).in(agreement.partnershipId()).from(before).to(after));
    }
}
