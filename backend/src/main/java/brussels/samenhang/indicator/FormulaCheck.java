package brussels.samenhang.indicator;

import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.time.PeriodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is wrong with the formula of a definition: how it is written, what it is worked out from, and whether it goes round in circles. */
final class FormulaCheck {

    private final String code;
    private final Definition definition;
    private final Function<String, Optional<Wording>> inForce;

    FormulaCheck(String code, Definition definition, Function<String, Optional<Wording>> inForce) {
        this.code = code;
        this.definition = definition;
        this.inForce = inForce;
    }

    List<Issue> issues() {
        if (definition.formula() == null) {
            return List.of();
        }
        try {
            var formula = Formula.read(definition.formula());
            var parts = new HashMap<String, Wording>();
            var issues = new ArrayList<Issue>();
            for (var name : formula.names()) {
                var wording = inForce.apply(name).orElse(null);
                var reason = reason(name, wording);
                if (reason != null) {
                    issues.add(issue(reason, Map.of("code", name, "position", definition.formula().indexOf(name) + 1)));
                } else {
                    parts.put(name, wording);
                }
            }
            if (formula.names().isEmpty()) {
                issues.add(issue("formulaNamesNoIndicator", Map.of()));
            }
            if (issues.isEmpty()) {
                unitIssue(formula, parts).ifPresent(issues::add);
            }
            return issues;
        } catch (Formula.Unreadable unreadable) {
            return List.of(issue(unreadable));
        }
    }

    private String reason(String name, Wording wording) {
        if (name.equals(code) || wording != null && leadsBack(wording, new HashSet<>())) {
            return "formulaGoesInCircles";
        }
        if (wording == null) {
            return "formulaNamesUnknownIndicator";
        }
        if (wording.definition().kind().isNotMeasured()) {
            return "formulaNeedsNumbers";
        }
        return fits(wording.definition()) ? null : "formulaPeriodsDoNotFit";
    }

    /** The same period; the newest state on a day; a year around a shorter period; or shorter periods that add up to it. */
    private boolean fits(Definition part) {
        var own = definition.periodType();
        var other = part.periodType();
        return own == null || own == other || other == PeriodType.snapshot || own == PeriodType.snapshot
                || other.compareTo(own) < 0
                || part.aggregation() == Combining.sum && part.accumulation() == Accumulation.periodic;
    }

    private boolean leadsBack(Wording wording, Set<String> seen) {
        if (wording.code().equals(code)) {
            return true;
        }
        if (wording.definition().formula() == null || !seen.add(wording.code())) {
            return false;
        }
        return Formula.read(wording.definition().formula()).names().stream().map(inForce).flatMap(Optional::stream).anyMatch(part -> leadsBack(part, seen));
    }

    private Optional<Issue> unitIssue(Formula formula, Map<String, Wording> parts) {
        var single = formula.unit(name -> parts.get(name).definition().unit()).single();
        return single == null || definition.unit() == null || single.equals(definition.unit()) ? Optional.empty()
                : Optional.of(Issue.body(IssueType.rejectedInput, "unit", definition.unit()).because("indicator.formulaHasOtherUnit", Map.of("unit", single)));
    }

    private Issue issue(Formula.Unreadable unreadable) {
        return issue("formula." + unreadable.reason(), Map.of("position", unreadable.position(), "found", unreadable.found()));
    }

    private Issue issue(String reason, Map<String, Object> arguments) {
        return Issue.body(IssueType.rejectedInput, "formula", definition.formula()).because("indicator." + reason, arguments);
    }
}
