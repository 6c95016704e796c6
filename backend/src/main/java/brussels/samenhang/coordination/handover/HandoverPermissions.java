package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who reads and does what with a handover: whoever manages the post, the predecessor, and whoever is or will be appointed to
 * the post. It is a file between colleagues: members, evaluators and tools do not see it.
 */
@Singleton
class HandoverPermissions {

    static final String OPEN = "openHandover";
    static final String READ = "readHandover";
    static final String EDIT = "editHandover";
    static final String TAKE_OVER = "takeOverHandover";

    /** What the viewer has to do with a handover. */
    record Part(boolean manages, boolean predecessor, boolean successor) {

        static final Part NONE = new Part(false, false, false);
    }

    /** Who left may still complete an open handover; who comes is appointed already. */
    private static final String PART = """
            select post.partnership_id, exists (select from appointment a where a.id = h.from_appointment_id and a.person_id = :self) as predecessor,
              exists (select from appointment a where a.post_id = post.id and a.person_id = :self and a.id is distinct from h.from_appointment_id
                and coalesce(a.valid_until, cast(:today as date)) >= cast(:today as date)) as successor
            from handover h join post on post.id = h.post_id where h.id = :id""";
    private static final String HELD = """
            select post.partnership_id, exists (select from appointment a where a.post_id = post.id and a.person_id = :self
              and daterange(a.valid_from, a.valid_until, '[]') @> cast(:today as date)) as holds from post where post.id = :id""";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(OPEN)
    boolean mayOpen(SecurityIdentity identity, HandoverCommands.NewHandover handover) {
        return mayOpen(handover.post());
    }

    boolean mayOpen(UUID post) {
        return viewer.isAdministration() || viewer.personId().isPresent() && bind(HELD, post)
                .first(row -> row.bool("holds") || viewer.coordinates(row.uuid("partnership_id"))).orElse(false);
    }

    @Blocking
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity, UUID handoverId) {
        var part = part(handoverId);
        return part.manages() || part.predecessor() || part.successor();
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID handoverId) {
        var part = part(handoverId);
        return part.manages() || part.predecessor();
    }

    @Blocking
    @PermissionChecker(TAKE_OVER)
    boolean mayTakeOver(SecurityIdentity identity, UUID handoverId) {
        var part = part(handoverId);
        return part.manages() || part.successor();
    }

    Part part(UUID handover) {
        if (viewer.isAdministration()) {
            return sql.query("select from handover where id = :id").with("id", handover).exists() ? new Part(true, false, false) : Part.NONE;
        }
        return viewer.personId().isEmpty() ? Part.NONE : bind(PART, handover)
                .first(row -> new Part(viewer.coordinates(row.uuid("partnership_id")), row.bool("predecessor"), row.bool("successor"))).orElse(Part.NONE);
    }

    private Query bind(String query, UUID id) {
        return sql.query(query).with("id", id).with("self", viewer.personId().orElse(null)).with("today", LocalDate.now(clock));
    }
}
