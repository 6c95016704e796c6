package brussels.samenhang.organization.people;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who acts for an organization, owners first, and who did before. */
@Singleton
class PeopleReader {

    private static final String USER = """
            select u.id, u.organization_id, u.person_id, p.name, p.email, u.role, u.since, case when u.ended_at is null then null else u.until end as until
            from organization_user u join person p on p.id = u.person_id""";
    private static final String CURRENT = "u.ended_at is null and daterange(u.since, u.until, '[]') @> :today";
    private static final String ORDER = "order by u.ended_at desc nulls first, array_position(array['owner', 'editor', 'reader'], u.role), p.name, u.id";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    PeoplePermissions permissions;

    @Inject
    Clock clock;

    /** @param past those who acted before come along, for who decides about them */
    List<OrganizationUserView> users(UUID organization, boolean past) {
        return sql.query(USER).add("where u.organization_id = :organization and (:past or " + CURRENT + ")").add(ORDER)
                .with("organization", organization).with("past", past && permissions.manages(organization)).with("today", LocalDate.now(clock)).list(this::view);
    }

    OrganizationUserView get(UUID user) {
        return sql.query(USER).add("where u.id = :id").with("id", user).first(this::view).orElseThrow(() -> Problem.notFound("organizationUserId", user));
    }

    private OrganizationUserView view(Row row) throws SQLException {
        var organization = row.uuid("organization_id");
        var self = viewer.personId().filter(row.uuid("person_id")::equals).isPresent();
        var manages = permissions.manages(organization);
        var role = row.code("role", OrganizationRole.class);
        return new OrganizationUserView(row.uuid("id"), links.to("organizations", organization, "users", row.uuid("id")),
                new OrganizationUserView.Name(row.text("name"), manages || self ? row.text("email") : null), role, row.date("since"), row.date("until"), self,
                row.date("until") == null ? permitted(manages, self, viewer.owns(organization), role) : List.of());
    }

    private static List<String> permitted(boolean manages, boolean self, boolean owns, OrganizationRole role) {
        var actions = new ArrayList<String>();
        if (manages) {
            actions.add("changeRole");
        }
        if (manages || self) {
            actions.add("end");
        }
        if (owns && !self && role != OrganizationRole.owner) {
            actions.add("transferTo");
        }
        return actions;
    }
}
