package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.observation.DecideObservation.Outcome;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may enter and judge figures. Figures of an organization: who may edit for it, when it takes part in the partnership
 * or was asked for the figure. Figures of a partnership: its coordinator. All figures: the administration, which alone
 * publishes, and takes back what is public.
 */
@Singleton
class ObservationPermissions {

    static final String ENTER = "enterObservation";
    static final String EDIT = "editObservation";
    static final String REVIEW = "reviewObservations";
    static final String DECIDE = "decideObservation";

    private static final String SUPPLIES = """
            select 1 where exists (select from membership m where m.organization_id = :organization and m.partnership_id = :partnership
                and daterange(m.valid_from, m.valid_until, '[]') @> :today::date)
              or exists (select from indicator_assignment a where a.organization_id = :organization
                and (a.partnership_id = :partnership or a.territory_id = :territory) and daterange(a.valid_from, a.valid_until, '[]') @> :today::date)""";

    private record Kept(Subject subject, ObservationStatus status) {
    }

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(ENTER)
    boolean mayEnter(SecurityIdentity identity, EnterObservation command) {
        return mayEnter(command.subject());
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID observationId) {
        return kept(observationId).map(Kept::subject).filter(this::mayEnter).isPresent();
    }

    @Blocking
    @PermissionChecker(DECIDE)
    boolean mayDecide(SecurityIdentity identity, UUID observationId, DecideObservation decision) {
        return mayDecide(observationId, decision);
    }

    boolean mayDecide(UUID observationId, DecideObservation decision) {
        return kept(observationId).filter(kept -> mayDecide(decision.outcome(), kept.subject().partnership(), kept.status())).isPresent();
    }

    @Blocking
    @PermissionChecker(REVIEW)
    boolean mayReview(SecurityIdentity identity) {
        return viewer.isAdministration() || !viewer.coordinatedPartnerships().isEmpty();
    }

    boolean mayEnter(Subject subject) {
        return viewer.isAdministration() || viewer.coordinates(subject.partnership())
                || viewer.mayEditOrganization(subject.organization()) && supplies(subject);
    }

    boolean mayDecide(Outcome outcome, UUID partnership, ObservationStatus status) {
        return viewer.isAdministration()
                || viewer.coordinates(partnership) && (outcome == Outcome.returned || outcome == Outcome.validated)
                        && status != ObservationStatus.accepted && status != ObservationStatus.published;
    }

    private boolean supplies(Subject subject) {
        return sql.query(SUPPLIES).with("organization", subject.organization()).with("partnership", subject.partnership())
                .with("territory", subject.territory()).with("today", LocalDate.now(clock)).exists();
    }

    private Optional<Kept> kept(UUID id) {
        return sql.query("select partnership_id, territory_id, organization_id, status from observation where id = :id").with("id", id)
                .first(row -> new Kept(new Subject(row.uuid("partnership_id"), row.uuid("territory_id"), row.uuid("organization_id")),
                        row.code("status", ObservationStatus.class)));
    }
}
