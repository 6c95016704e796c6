package brussels.samenhang.indicator.calculated;

import brussels.samenhang.indicator.Formula;
import brussels.samenhang.indicator.Formula.Outcome;
import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.calculated.CalculatedFigure.Origin;
import brussels.samenhang.indicator.observation.ObservationApi;
import brussels.samenhang.indicator.observation.ObservationApi.Known;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/** Works figures out while they are asked for, so that they are never older than what they rest on. */
@Singleton
class Calculation implements CalculatedApi {

    private static final String CALCULATED = "calculated";
    private static final int MOST_PERIODS = 60;

    @Inject
    IndicatorApi indicators;

    @Inject
    ObservationApi observations;

    @Inject
    RegisterFigures register;

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param place of a partnership, or the place around a place: where figures are that do not exist closer by; null for none */
    private record Subject(UUID id, Localized name, boolean ofPlace, UUID place) {
    }

    List<CalculatedFigure> figures(CalculatedQuery query) {
        var wording = find(query.indicator);
        var asked = new ArrayList<UUID>();
        Optional.ofNullable(query.partnership).ifPresent(asked::addAll);
        Optional.ofNullable(query.territory).ifPresent(asked::addAll);
        if (wording.definition().registerMeasure() != null) {
            return register.count(wording.definition().registerMeasure(), asked, Optional.ofNullable(query.asOf).orElse(today())).stream()
                    .map(counted -> figure(wording, counted, Optional.ofNullable(query.asOf).orElse(today()))).toList();
        }
        return byFormula(wording, asked, query.period);
    }

    @Override
    public List<Result> figures(Wording wording, Collection<UUID> subjects, Predicate<ReportingPeriod> chosen, Collection<LocalDate> days) {
        var measure = wording.definition().registerMeasure();
        if (measure != null) {
            return days.stream().flatMap(day -> register.count(measure, subjects, day).stream().map(counted -> result(wording, counted, day))).toList();
        }
        var run = new Run(wording);
        var periods = run.periods().stream().filter(chosen).toList();
        return subjects(Set.copyOf(subjects)).stream().flatMap(subject -> periods.stream().flatMap(period -> run.result(subject, period).stream())).toList();
    }

    private Result result(Wording wording, RegisterFigures.Counted counted, LocalDate day) {
        var share = wording.definition().kind().isQuotient();
        return result(counted.subject(), new ReportingPeriod(PeriodType.snapshot, day, day), wording, value(wording, counted), share ? plain(counted.numerator()) : null,
                share ? plain(counted.denominator()) : null);
    }

    private Result result(UUID subject, ReportingPeriod period, Wording wording, Outcome outcome, BigDecimal numerator, BigDecimal denominator) {
        return outcome.isAbsent()
                ? new Result(subject, period, null, null, null, outcome.absences().stream().anyMatch(absence -> absence.reason().equals("suppressed")), absence(outcome.absences().getFirst()).text())
                : new Result(subject, period, outcome.value().setScale(wording.definition().decimals(), RoundingMode.HALF_UP), numerator, denominator, false, null);
    }

    private Wording find(String indicator) {
        if (indicator == null || indicator.isBlank()) {
            throw Problem.badRequest(Issue.query(IssueType.requiredInput, "indicator", indicator));
        }
        var wording = isId(indicator) ? indicators.inForce(UUID.fromString(indicator)) : indicators.inForce(indicator);
        var found = wording.orElseThrow(() -> Problem.unknownReference(Issue.In.query, "indicator", indicator));
        if (!found.definition().workedOut()) {
            throw Problem.badRequest(Issue.query(IssueType.rejectedInput, "indicator", indicator).because("indicator.notWorkedOut"));
        }
        return found;
    }

    // By formula

    private List<CalculatedFigure> byFormula(Wording wording, List<UUID> asked, String period) {
        var run = new Run(wording);
        var periods = period == null ? run.periods() : Set.of(period(wording, period));
        var subjects = subjects(asked.isEmpty() ? run.subjects() : Set.copyOf(asked));
        var figures = new ArrayList<CalculatedFigure>();
        for (var subject : subjects) {
            periods.forEach(one -> figures.add(run.figure(subject, one)));
        }
        return figures;
    }

    private ReportingPeriod period(Wording wording, String text) {
        return ReportingPeriod.parse(text).filter(period -> period.type() == wording.definition().periodType())
                .orElseThrow(() -> Problem.badRequest(Issue.query(IssueType.invalidPeriod, "period", text)
                        .because("observation.otherPeriodType", Map.of("expected", wording.definition().periodType().name(), "period", text))));
    }

    private List<Subject> subjects(Set<UUID> ids) {
        return sql.query("""
                select id, name, sort_name, false as of_place, territory_id as place from partnership where id = any(:ids::uuid[])
                union all select id, name, sort_name, true, parent_id from territory where id = any(:ids::uuid[]) order by sort_name, id""").with("ids", ids)
                .list(row -> new Subject(row.uuid("id"), row.localized("name"), row.bool("of_place"), row.uuid("place")));
    }

    /** One request: figures are read once per indicator. */
    private final class Run {

        private final Wording wording;
        private final Formula formula;
        private final Map<String, Wording> wordings = new HashMap<>();
        private final Map<String, List<Known>> known = new HashMap<>();

        Run(Wording wording) {
            this.wording = wording;
            this.formula = Formula.read(wording.definition().formula());
        }

        /** Periods of its own kind for which there is a figure to work from; the last that is over when there is none. */
        Set<ReportingPeriod> periods() {
            var type = wording.definition().periodType();
            var found = new TreeSet<>(Comparator.<ReportingPeriod>reverseOrder());
            leaves(wording).forEach(code -> known(code).stream().map(Known::period).filter(period -> period.type() == type || coarser(type, period.type()))
                    .forEach(period -> found.add(ReportingPeriod.holding(type, period.start()))));
            if (found.isEmpty()) {
                found.add(ReportingPeriod.lastClosed(type, today()));
            }
            var newest = new TreeSet<ReportingPeriod>();
            found.stream().limit(MOST_PERIODS).forEach(newest::add);
            return newest;
        }

        Set<UUID> subjects() {
            var found = new TreeSet<UUID>();
            leaves(wording).forEach(code -> known(code).forEach(figure -> found.add(figure.subject())));
            return found;
        }

        /** What is entered, at the end of all formulas. */
        private Set<String> leaves(Wording of) {
            var found = new TreeSet<String>();
            if (of.definition().formula() == null) {
                if (of.definition().registerMeasure() == null) {
                    found.add(of.code());
                }
                return found;
            }
            Formula.read(of.definition().formula()).names().forEach(name -> wording(name).ifPresent(part -> found.addAll(leaves(part))));
            return found;
        }

        CalculatedFigure figure(Subject subject, ReportingPeriod period) {
            var inputs = new LinkedHashMap<String, CalculatedFigure.Input>();
            var outcome = formula.work(code -> input(code, subject, period, inputs));
            return new CalculatedFigure(reference(wording), wording.definition().unit(), wording.definition().kind(), period.type(), period.text(),
                    subject.ofPlace() ? null : reference("partnerships", subject), subject.ofPlace() ? reference("territories", subject) : null,
                    outcome.isAbsent() ? null : outcome.value().setScale(wording.definition().decimals(), RoundingMode.HALF_UP), absences(outcome), null, null,
                    Origin.formula, wording.definition().formula(), List.copyOf(inputs.values()), Texts.localized("indicator.fromFormula", Map.of()), CALCULATED, today(),
                    wording.definition().caveat());
        }

        /** Nothing where nothing was ever said about any of its parts. */
        Optional<Result> result(Subject subject, ReportingPeriod period) {
            var inputs = new HashMap<String, CalculatedFigure.Input>();
            var outcome = formula.work(code -> input(code, subject, period, inputs));
            var untold = !inputs.isEmpty() && inputs.values().stream().allMatch(input -> "noFigure".equals(input.absence()));
            return untold ? Optional.empty() : Optional.of(Calculation.this.result(subject.id(), period, wording, outcome, null, null));
        }

        private Outcome input(String code, Subject subject, ReportingPeriod period, Map<String, CalculatedFigure.Input> inputs) {
            var part = wording(code).orElse(null);
            if (part == null) {
                return Outcome.absent("noFigure", code);
            }
            var used = used(part, subject, period);
            inputs.putIfAbsent(code, new CalculatedFigure.Input(code, part.definition().name(), part.definition().unit(), used.period(),
                    used.outcome().value(), used.status(), used.outcome().isAbsent() ? used.outcome().absences().getFirst().reason() : null));
            return used.outcome();
        }

        private record Used(Outcome outcome, String period, String status) {
        }

        private Used used(Wording part, Subject subject, ReportingPeriod period) {
            if (part.definition().formula() != null) {
                return new Used(Formula.read(part.definition().formula()).work(code -> input(code, subject, period, new HashMap<>())), period.text(), CALCULATED);
            }
            if (part.definition().registerMeasure() != null) {
                var day = period.isOverOn(today()) ? period.end() : today();
                var outcome = register.count(part.definition().registerMeasure(), subject.id(), day).map(counted -> value(part, counted))
                        .orElseGet(() -> Outcome.absent("noFigure", part.code()));
                return new Used(outcome, day.toString(), CALCULATED);
            }
            return entered(part, subject.id(), period).orElseGet(() -> Optional.ofNullable(subject.place()).flatMap(place -> entered(part, place, period))
                    .orElseGet(() -> new Used(Outcome.absent("noFigure", part.code()), null, null)));
        }

        private Optional<Used> entered(Wording part, UUID subject, ReportingPeriod period) {
            var own = known(part.code()).stream().filter(figure -> figure.subject().equals(subject)).toList();
            var type = part.definition().periodType();
            if (type != PeriodType.snapshot && period.type() != PeriodType.snapshot && coarser(period.type(), type)) {
                return added(part, own, period);
            }
            return own.stream().filter(figure -> type == PeriodType.snapshot || period.type() == PeriodType.snapshot
                    ? !figure.period().end().isAfter(period.end())
                    : !figure.period().start().isAfter(period.start()) && !figure.period().end().isBefore(period.end()))
                    .max(Comparator.comparing(figure -> figure.period().end())).map(figure -> new Used(outcome(part, figure), figure.period().text(), figure.status()));
        }

        /** Shorter periods that make up the one asked for: all of them, or none. */
        private Optional<Used> added(Wording part, List<Known> own, ReportingPeriod period) {
            var sum = Outcome.of(BigDecimal.ZERO);
            var found = false;
            for (var day = period.start(); !day.isAfter(period.end());) {
                var one = ReportingPeriod.holding(part.definition().periodType(), day);
                var figure = own.stream().filter(known -> known.period().equals(one)).findFirst();
                found |= figure.isPresent();
                var outcome = figure.map(known -> outcome(part, known)).orElseGet(() -> Outcome.absent("partOfPeriodMissing", part.code()));
                sum = sum.isAbsent() ? sum : outcome.isAbsent() ? outcome : Outcome.of(sum.value().add(outcome.value()));
                day = one.end().plusDays(1);
            }
            return found ? Optional.of(new Used(sum, period.text(), null)) : Optional.empty();
        }

        private Outcome outcome(Wording part, Known figure) {
            return figure.value() == null ? Outcome.absent(figure.absence() == null ? "noFigure" : figure.absence(), part.code()) : Outcome.of(figure.value());
        }

        private Optional<Wording> wording(String code) {
            if (!wordings.containsKey(code)) {
                wordings.put(code, indicators.inForce(code).orElse(null));
            }
            return Optional.ofNullable(wordings.get(code));
        }

        private List<Known> known(String code) {
            return known.computeIfAbsent(code, name -> wording(name).map(part -> observations.known(part.indicatorId(), List.of())).orElse(List.of()));
        }
    }

    private static boolean coarser(PeriodType type, PeriodType than) {
        return type.compareTo(than) < 0;
    }

    // From the register

    private CalculatedFigure figure(Wording wording, RegisterFigures.Counted counted, LocalDate day) {
        var outcome = value(wording, counted);
        var subject = new Subject(counted.subject(), counted.name(), counted.ofPlace(), null);
        var quotient = wording.definition().kind().isQuotient();
        return new CalculatedFigure(reference(wording), wording.definition().unit(), wording.definition().kind(), PeriodType.snapshot, day.toString(),
                subject.ofPlace() ? null : reference("partnerships", subject), subject.ofPlace() ? reference("territories", subject) : null,
                outcome.value(), absences(outcome), quotient ? plain(counted.numerator()) : null, quotient ? plain(counted.denominator()) : null,
                Origin.register, null, null, Texts.localized("indicator.fromRegister", Map.of("day", day.toString())), CALCULATED, today(),
                wording.definition().caveat());
    }

    private static Outcome value(Wording wording, RegisterFigures.Counted counted) {
        if (counted.numerator() == null) {
            return Outcome.absent("nothingToCount", wording.code());
        }
        if (!wording.definition().kind().isQuotient()) {
            return Outcome.of(counted.numerator().setScale(wording.definition().decimals(), RoundingMode.HALF_UP));
        }
        if (counted.denominator() == null || counted.denominator().signum() == 0) {
            return Outcome.absent("nothingToCount", wording.code());
        }
        return Outcome.of(counted.numerator().multiply(wording.factor()).divide(counted.denominator(), wording.definition().decimals(), RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private CalculatedFigure.IndicatorRef reference(Wording wording) {
        return new CalculatedFigure.IndicatorRef(wording.indicatorId(), links.to("indicators", wording.indicatorId()), wording.code(), wording.definition().name(), wording.version());
    }

    private Ref reference(String collection, Subject subject) {
        return Ref.to(links, collection, subject.id(), subject.name());
    }

    private List<CalculatedFigure.Absence> absences(Outcome outcome) {
        return outcome.isAbsent() ? outcome.absences().stream().map(this::absence).toList() : null;
    }

    private CalculatedFigure.Absence absence(Formula.Absence absence) {
        Localized name = absence.indicator() == null ? null : indicators.inForce(absence.indicator()).map(found -> found.definition().name()).orElse(null);
        return new CalculatedFigure.Absence(absence.reason(), absence.indicator(), Texts.localized(language -> Texts.get(language,
                Texts.has(language, "indicator.absence." + absence.reason()) ? "indicator.absence." + absence.reason() : "indicator.absence.reported",
                Map.of("indicator", name == null ? "" : name.pick(language)))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isId(String text) {
        return text.length() == 36 && text.charAt(8) == '-';
    }
}
