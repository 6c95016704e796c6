package brussels.samenhang.partnership;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.programme.ProgrammeApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The acts on a partnership. */
@Singleton
class PartnershipService {

    private static final String KIND = "partnership";

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartnershipReader reader;

    @Inject
    PartnershipPermissions permissions;

    @Inject
    ProgrammeApi programmes;

    @Inject
    TerritoryApi territories;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    PartnershipView read(UUID id, LocalDate asOf) {
        var view = reader.find(id, asOf).orElseThrow(() -> Problem.notFound("partnershipId", id));
        return view.permitting(permissions.actions(view));
    }

    @Transactional
    PartnershipView found(PartnershipFields fields) {
        check(fields);
        var partnership = Partnership.found(fields.frame(), fields.words(), clock.instant());
        complete(partnership, fields);
        partnerships.persistAndFlush(partnership);
        record(Act.partnershipFounded, partnership, null, fields);
        return read(partnership.id(), null);
    }

    @Transactional
    PartnershipView edit(UUID id, String ifMatch, MergePatch<PartnershipFields> patch) {
        var partnership = get(id, ifMatch);
        if (!permissions.mayFrame() && PartnershipFields.FOR_ADMINISTRATION.stream().anyMatch(patch::mentions)) {
            throw Problem.of(ProblemType.missingPermission).because("partnership.frameByAdministration");
        }
        var before = PartnershipFields.of(partnership);
        var after = patch.applyTo(before);
        check(after);
        partnership.frame(after.frame(), clock.instant());
        partnership.describe(after.words(), clock.instant());
        complete(partnership, after);
        partnerships.flush();
        record(Act.partnershipEdited, partnership, before, after);
        return read(id, null);
    }

    @Transactional
    PartnershipView enterPhase(UUID id, String ifMatch, PhaseChange change) {
        var partnership = get(id, ifMatch);
        throwIfAny(refData.check("partnershipPhases", Issue.In.body, "phase", change.phase()));
        var before = partnership.phases();
        partnership.enter(change.phase(), change.from(), change.reason(), clock.instant());
        partnerships.flush();
        record(Act.phaseEntered, partnership, before, partnership.phases());
        return read(id, null);
    }

    private Partnership get(UUID id, String ifMatch) {
        var partnership = partnerships.findByIdOptional(id).orElseThrow(() -> Problem.notFound("partnershipId", id));
        Etags.require(ifMatch, partnership.version());
        return partnership;
    }

    private void complete(Partnership partnership, PartnershipFields fields) {
        partnership.workOn(new HashSet<>(fields.chosenThemes()), clock.instant());
        if (!fields.leads().equals(partnership.leads())) {
            partnership.beLedBy(fields.leads(), clock.instant());
        }
    }

    /** Codes and references, all that are wrong at once. */
    private void check(PartnershipFields fields) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("partnershipTypes", Issue.In.body, "type", fields.type()));
        issues.addAll(refData.check("organizationForms", Issue.In.body, "organizationForm", fields.organizationForm()));
        if (fields.generation() != null && !programmes.hasGeneration(fields.generation())) {
            issues.add(unknown("generation", fields.generation()));
        }
        if (fields.territory() != null && territories.existing(List.of(fields.territory())).isEmpty()) {
            issues.add(unknown("territory", fields.territory()));
        }
        issues.addAll(themesOutside(fields));
        throwIfAny(issues);
    }

    /** A theme belongs to one generation; equal words in another are another theme (1-R70). */
    private List<Issue> themesOutside(PartnershipFields fields) {
        var known = fields.generation() == null ? Set.<UUID>of() : programmes.themesOf(fields.generation(), fields.chosenThemes());
        return fields.chosenThemes().stream().filter(theme -> !known.contains(theme))
                .map(theme -> Issue.body(IssueType.rejectedInput, "themes", theme).because("partnership.themeOfOtherGeneration")).toList();
    }

    private void record(Act act, Partnership partnership, Object before, Object after) {
        journal.record(Entry.of(act, KIND, partnership.id()).in(partnership.id()).from(before).to(after));
    }

    private static Issue unknown(String name, UUID id) {
        return Issue.body(IssueType.referencedResourceNotFound, name, id);
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
