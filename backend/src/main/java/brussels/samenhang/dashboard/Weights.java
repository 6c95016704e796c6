package brussels.samenhang.dashboard;

import brussels.samenhang.dashboard.Reported.Subject;
import brussels.samenhang.dashboard.SeriesReader.Weight;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What weighs each subject: the figure of the same place nearest in time, the earlier of two equally near. */
final class Weights {

    static final Weights NONE = new Weights(List.of());

    private final Map<UUID, List<Weight>> byPlace;

    Weights(List<Weight> weights) {
        byPlace = weights.stream().collect(Collectors.groupingBy(Weight::place));
    }

    Optional<Weight> of(Subject subject, ReportingPeriod period) {
        var own = byPlace.getOrDefault(subject.id(), List.of());
        return (own.isEmpty() ? byPlace.getOrDefault(subject.place(), List.of()) : own).stream()
                .min(Comparator.comparingLong((Weight weight) -> days(weight.period(), period)).thenComparing(Weight::period));
    }

    private static long days(ReportingPeriod weight, ReportingPeriod period) {
        if (weight.end().isBefore(period.start())) {
            return ChronoUnit.DAYS.between(weight.end(), period.start());
        }
        return weight.start().isAfter(period.end()) ? ChronoUnit.DAYS.between(period.end(), weight.start()) : 0;
    }
}
