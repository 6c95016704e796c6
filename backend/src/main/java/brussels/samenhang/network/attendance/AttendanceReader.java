package brussels.samenhang.network.attendance;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Attendances as far as the viewer may see them: of the own organizations, and of members of partnerships that the viewer coordinates. */
@Singleton
class AttendanceReader {

    private static final String COORDINATED = """
            exists (select from membership m where m.organization_id = a.organization_id and m.partnership_id = any(cast(:coordinated as uuid[]))
              and daterange(m.valid_from, m.valid_until, '[]') @> :today)""";
    private static final String ATTENDANCE = """
            select a.*, o.name as organization_name, n.name as network_name,
              (:administration or a.organization_id = any(cast(:edited as uuid[])) or %s) as may_state
            from network_attendance a join organization o on o.id = a.organization_id join network n on n.id = a.network_id
            where n.merged_into_id is null and o.merged_into_id is null""".formatted(COORDINATED);
    private static final String MEMBER = """
            exists (select from membership m where m.organization_id = a.organization_id and m.partnership_id = :partnership
              and daterange(m.valid_from, m.valid_until, '[]') @> :on)""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    AttendancePermissions permissions;

    @Inject
    Clock clock;

    Slice<AttendanceView> page(AttendanceQuery query) {
        var on = query.asOf == null ? LocalDate.now(clock) : query.asOf;
        return attendances().with("own", viewer.organizations().keySet()).with("on", on)
                .andWhen(!viewer.isAdministration(), "a.organization_id = any(cast(:own as uuid[])) or " + COORDINATED)
                .andWhen(!Boolean.TRUE.equals(query.history), "daterange(a.valid_from, a.valid_until, '[]') @> :on")
                .and(query.organization, "a.organization_id = any(:organization)", "organization")
                .and(query.network, "a.network_id = any(:network)", "network")
                .and(query.partnership, MEMBER, "partnership")
                .page(query, "order by n.sort_name, n.id, o.sort_name, a.valid_from desc nulls last, a.id", this::view);
    }

    Optional<AttendanceView> find(UUID id) {
        return attendances().and(id, "a.id = :id", "id").first(this::view);
    }

    private Query attendances() {
        return sql.query(ATTENDANCE).with("administration", viewer.isAdministration()).with("coordinated", viewer.coordinatedPartnerships())
                .with("edited", viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList()).with("today", LocalDate.now(clock));
    }

    private AttendanceView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var until = row.date("valid_until");
        return new AttendanceView(id, links.to("networkAttendances", id), Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                Ref.to(links, "networks", row.uuid("network_id"), row.localized("network_name")), row.code("obligation", Attendance.Obligation.class),
                row.date("valid_from"), until, row.text("end_note"), row.code("stated_by", Attendance.Origin.class),
                permissions.actions(row.bool("may_state"), until != null), row.integer("version"));
    }
}
