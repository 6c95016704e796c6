package brussels.samenhang.dashboard;

import brussels.samenhang.dashboard.Reported.Subject;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.PeriodRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers how an indicator stands, side by side and together. */
@ApplicationScoped
class SeriesService {

    @Inject
    IndicatorApi indicators;

    @Inject
    SeriesReader reader;

    @Inject
    SeriesPermissions permissions;

    @Inject
    Links links;

    SeriesView series(SeriesQuery query) {
        var range = PeriodRange.of(query.from, query.until);
        var wording = wording(query);
        var level = reader.level(wording.indicatorId(), query);
        var figures = reader.figures(wording.indicatorId(), level, query, range.from(), range.until());
        var expected = level == Level.partnership ? reader.assigned(wording.indicatorId(), query, range.from(), range.until()) : List.<Subject>of();
        var making = new SeriesMaking(wording, reader.versions(wording.indicatorId()), weights(wording.definition(), figures), expected, figures);
        return new SeriesView(definition(wording), wording.definition().context(), level, making.periods(),
                making.subjects().stream().map(subject -> new SeriesView.Series(ref(level, subject), making.points(subject))).toList(),
                new SeriesView.Combined(wording.definition().aggregation(), wording.definition().weight(), making.aggregate(), note(wording.definition())),
                making.breaks(), permissions.visibleAs());
    }

    private Wording wording(SeriesQuery query) {
        if (query.indicator == null) {
            throw Problem.badRequest(Issue.query(IssueType.requiredInput, "indicator", null));
        }
        var unknown = Problem.unknownReference(Issue.In.query, "indicator", query.indicator);
        var newest = indicators.inForce(query.indicator).orElseThrow(() -> unknown);
        return query.version == null ? newest
                : indicators.wording(newest.indicatorId(), query.version)
                        .orElseThrow(() -> Problem.unknownReference(Issue.In.query, "version", query.version));
    }

    private Weights weights(Definition definition, List<Reported> figures) {
        if (!SeriesMaking.needsWeights(definition)) {
            return Weights.NONE;
        }
        var places = new HashSet<UUID>();
        figures.forEach(figure -> {
            places.add(figure.subject().id());
            places.add(figure.subject().place());
        });
        places.remove(null);
        return new Weights(reader.weights(definition.weight(), places));
    }

    private Localized note(Definition definition) {
        var weight = SeriesMaking.needsWeights(definition) ? indicators.inForce(definition.weight()).orElse(null) : null;
        return weight == null ? Texts.localized("dashboard." + definition.aggregation(), Map.of())
                : Texts.localized(language -> Texts.get(language, "dashboard.weightedMeanByIndicator", Map.of("weight", weight.definition().name().pick(language))));
    }

    private Ref ref(Level level, Subject subject) {
        return Ref.to(links, level == Level.partnership ? "partnerships" : "territories", subject.id(), subject.name());
    }

    private SeriesView.Definition definition(Wording wording) {
        var d = wording.definition();
        return new SeriesView.Definition(wording.indicatorId(), links.to("indicators", wording.indicatorId()), wording.code(), d.name(), d.definition(), d.unit(),
                d.kind(), d.periodType(), d.direction(), d.measures(), d.neverATarget(), d.numerator(), d.denominator(), d.caveat(), d.source(), wording.version());
    }
}
