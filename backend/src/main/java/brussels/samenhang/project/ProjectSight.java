package brussels.samenhang.project;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who may know of a project. A proposal, and what was agreed on without means, are told to those who take part, the administration and evaluators. */
@Singleton
public class ProjectSight {

    /** Condition on a project {@code p} that stands as {@code standing} says; its parameters come from {@link #bind}. */
    public static final String SEEN = """
            (standing.status not in ('proposed', 'notFunded') or cast(:sightAll as boolean) or p.partnership_id = any(cast(:sightPart as uuid[]))
              or exists (select from project_partnership mine where mine.project_id = p.id and mine.partnership_id = any(cast(:sightPart as uuid[]))))""";

    @Inject
    Viewer viewer;

    public Query bind(Query query) {
        return query.with("sightAll", seesAll()).with("sightPart", part());
    }

    boolean seesAll() {
        return viewer.isAdministration() || viewer.isEvaluator();
    }

    /** Takes part in one of the partnerships. */
    boolean takesPart(Collection<UUID> partnerships) {
        return partnerships.stream().anyMatch(part()::contains);
    }

    boolean runs(Collection<UUID> partnerships) {
        return viewer.isPerson() && (viewer.isAdministration() || partnerships.stream().anyMatch(viewer::coordinates));
    }

    private Set<UUID> part() {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return part;
    }
}
