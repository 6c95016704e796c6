package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The OCMW that agrees beside the network: the one that leads the partnership. */
@Singleton
class OcmwSide {

    /** Partnerships with the regime networkAndOcmw that one of the organizations {@code :own} leads as an OCMW on {@code :today}. */
    static final String LED_BY_OWN = """
            select p.id from partnership p
            join partnership_lead l on l.partnership_id = p.id and daterange(l.valid_from, l.valid_until, '[]') @> cast(:today as date)
            join organization o on o.id = l.organization_id and o.type = 'ocmw'
            where p.regime = 'networkAndOcmw' and o.id = any(cast(:own as uuid[]))""";
    private static final String LEADS = """
            select o.id from partnership_lead l join organization o on o.id = l.organization_id and o.type = 'ocmw'
            where l.partnership_id = :partnership and daterange(l.valid_from, l.valid_until, '[]') @> cast(:today as date) order by o.id""";

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The OCMW the viewer speaks for in this partnership. */
    Optional<UUID> ownIn(UUID partnership) {
        return ofPartnership(partnership).stream().filter(viewer::mayEditOrganization).findFirst();
    }

    List<UUID> ofPartnership(UUID partnership) {
        return sql.query(LEADS).with("partnership", partnership).with("today", LocalDate.now(clock)).list(row -> row.uuid("id"));
    }

    List<UUID> ownOrganizations() {
        return viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList();
    }
}
