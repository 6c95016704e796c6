package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What can be done with figures. */
@ApplicationScoped
class ObservationService {

    @Inject
    ObservationReader reader;

    List<ObservationView> after(ObservationQuery query) {
        return reader.after(query, ObservationPeriods.of(query.period, query.from, query.until), ObservationCursor.read(query.after));
    }

    ObservationView get(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("observationId", id));
    }
}
