package brussels.samenhang.coordination.style;

import brussels.samenhang.coordination.style.StyleView.Side;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Those who work together read it. Each side states its own: leads assign, coordinators claim, members perceive. */
@Singleton
class StylePermissions {

    static final String SEE = "partnershipStyle-see";
    static final String STATE = "partnershipStyle-state";
    static final String PERCEIVE = "partnershipStyle-perceive";
    static final String OWN = "partnershipStyle-own";
    private static final String LEADS = """
            select l.organization_id from partnership_lead l where l.partnership_id = :partnership and daterange(l.valid_from, l.valid_until, '[]') @> :today""";
    private static final String MEMBERS = """
            select m.organization_id from membership m where m.partnership_id = :partnership and daterange(m.valid_from, m.valid_until, '[]') @> :today""";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID partnershipId) {
        return viewer.isPerson() && (viewer.isAdministration() || viewer.takesPartIn(partnershipId) || !assignsFor(partnershipId).isEmpty());
    }

    @Blocking
    @PermissionChecker(STATE)
    boolean mayState(SecurityIdentity identity, UUID partnershipId, NewStyle style) {
        return viewer.isPerson() && style != null && (style.view() == Side.claimed ? viewer.coordinates(partnershipId)
                : assignsFor(partnershipId).contains(style.organization()));
    }

    @Blocking
    @PermissionChecker(PERCEIVE)
    boolean mayPerceive(SecurityIdentity identity, UUID partnershipId, Perceptions perceptions) {
        return perceptions != null && perceivesFor(partnershipId).contains(perceptions.organization());
    }

    @Blocking
    @PermissionChecker(OWN)
    boolean mayReadOwn(SecurityIdentity identity, UUID partnershipId, UUID organization) {
        return perceivesFor(partnershipId).contains(organization);
    }

    /** Lead organizations the viewer speaks for. */
    List<UUID> assignsFor(UUID partnership) {
        return viewer.isPerson() ? own(LEADS, partnership) : List.of();
    }

    /** Members the viewer speaks for. */
    List<UUID> perceivesFor(UUID partnership) {
        return viewer.isPerson() ? own(MEMBERS, partnership) : List.of();
    }

    private List<UUID> own(String organizations, UUID partnership) {
        return sql.query(organizations).with("partnership", partnership).with("today", LocalDate.now(clock)).list(row -> row.uuid("organization_id"))
                .stream().filter(viewer::mayEditOrganization).distinct().toList();
    }
}
