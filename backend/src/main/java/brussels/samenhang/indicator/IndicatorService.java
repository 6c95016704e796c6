package brussels.samenhang.indicator;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What can be done with definitions: word, reword, approve, follow up by a new version. */
@ApplicationScoped
class IndicatorService {

    @Inject
    Indicators indicators;

    @Inject
    IndicatorReader reader;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Slice<IndicatorItem> page(IndicatorQuery query) {
        return reader.page(query, viewer.isAdministration());
    }

    IndicatorView get(UUID id, Integer version) {
        var view = reader.find(id, version, viewer.isAdministration()).orElseThrow(() -> Problem.notFound("indicatorId", id));
        return viewer.isAnonymous() ? view : view.with(permittedActions(view));
    }

    @Transactional
    IndicatorView define(DefineIndicator command) {
        reader.idOf(command.code()).ifPresent(existing -> {
            throw codeTaken(command.code()).with("existing", links.to("indicators", existing));
        });
        check(command.code(), command.wording(), List.of());
        var indicator = new Indicator(command.code(), command.wording(), Instant.now(clock));
        indicators.persistAndFlush(indicator);
        record(Act.indicatorDefined, indicator, null, command.wording());
        return get(indicator.id, null);
    }

    /** Rewords the draft. */
    @Transactional
    IndicatorView reword(UUID id, String ifMatch, MergePatch<Definition> patch) {
        var indicator = find(id);
        Etags.require(ifMatch, indicator.version);
        var draft = indicator.requireDraft();
        var before = draft.definition;
        var after = patch.applyTo(before);
        check(indicator.code, after, relationIssues(draft.number, after));
        indicator.reword(after, Instant.now(clock));
        indicators.flush();
        record(Act.indicatorReworded, indicator, before, after);
        return get(id, draft.number);
    }

    @Transactional
    IndicatorView approve(UUID id) {
        var indicator = find(id);
        var draft = indicator.requireDraft();
        indicator.approve(LocalDate.now(clock), Instant.now(clock));
        indicators.flush();
        record(Act.indicatorApproved, indicator, null, draft.definition);
        return get(id, draft.number);
    }

    @Transactional
    IndicatorView withdraw(UUID id) {
        var indicator = find(id);
        if (reader.isFollowed(id)) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.stillUsed");
        }
        indicator.withdraw(Instant.now(clock));
        indicators.flush();
        record(Act.indicatorWithdrawn, indicator, null, indicator.versions.getLast().definition);
        return get(id, null);
    }

    @Transactional
    IndicatorView startVersion(UUID id, Definition definition) {
        var indicator = find(id);
        check(indicator.code, definition, relationIssues(2, definition));
        indicator.startVersion(definition, Instant.now(clock));
        indicators.flush();
        var draft = indicator.requireDraft();
        record(Act.indicatorVersionStarted, indicator, null, definition);
        return get(id, draft.number);
    }

    private Indicator find(UUID id) {
        return indicators.findByIdOptional(id).orElseThrow(() -> Problem.notFound("indicatorId", id));
    }

    private void check(String code, Definition definition, List<Issue> more) {
        var issues = new ArrayList<>(DefinitionRule.broken(definition));
        issues.addAll(refData.check("units", Issue.In.body, "unit", definition.unit()));
        issues.addAll(refData.check("disaggregations", Issue.In.body, "disaggregations", definition.disaggregations()));
        issues.addAll(weightIssues(code, definition));
        issues.addAll(new FormulaCheck(code, definition, reader::inForce).issues());
        issues.addAll(more);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private List<Issue> weightIssues(String code, Definition definition) {
        if (!definition.weighsByIndicator()) {
            return List.of();
        }
        var issue = Issue.body(IssueType.rejectedInput, "weight", definition.weight());
        if (definition.weight().equals(code)) {
            return List.of(issue.because("indicator.weightIsItself"));
        }
        var weighs = reader.inForce(definition.weight()).filter(weight -> weight.definition().kind() == IndicatorKind.count).isPresent();
        return weighs ? List.of() : List.of(issue.because("indicator.weightIsNotACount"));
    }

    private static List<Issue> relationIssues(int number, Definition definition) {
        return number > 1 && definition.relationToPrevious() == null
                ? List.of(Issue.body(IssueType.requiredInput, "relationToPrevious", null).because("indicator.relationRequired"))
                : List.of();
    }

    private List<String> permittedActions(IndicatorView view) {
        if (!viewer.isAdministration()) {
            return List.of();
        }
        var hasDraft = view.versions().stream().anyMatch(version -> version.status() == VersionStatus.draft);
        var actions = new ArrayList<String>(hasDraft ? List.of("edit", "approve") : List.of("startVersion"));
        if (view.versions().stream().anyMatch(version -> version.status() == VersionStatus.approved)) {
            actions.add("assign");
            if (!reader.isFollowed(view.id())) {
                actions.add("withdraw");
            }
        }
        return actions;
    }

    private void record(Act act, Indicator indicator, Definition before, Definition after) {
        journal.record(Entry.of(act, "indicator", indicator.id).from(before).to(after));
    }

    static Problem codeTaken(String code) {
        return Problem.of(ProblemType.stateConflict).because("indicator.codeTaken", java.util.Map.of("code", code));
    }
}
