package brussels.samenhang.indicator;

import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What can be done with definitions. */
@ApplicationScoped
class IndicatorService {

    @Inject
    IndicatorReader reader;

    @Inject
    Viewer viewer;

    Slice<IndicatorItem> page(IndicatorQuery query) {
        return reader.page(query, viewer.isAdministration());
    }

    IndicatorView get(UUID id, Integer version) {
        return reader.find(id, version, viewer.isAdministration()).orElseThrow(() -> Problem.notFound("indicatorId", id));
    }
}
