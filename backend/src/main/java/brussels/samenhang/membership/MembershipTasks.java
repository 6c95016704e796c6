package brussels.samenhang.membership;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Applications that wait for a coordinator, invitations that wait for an organization. */
@Singleton
class MembershipTasks implements TaskSource {

    private static final String WAITING = """
            with agreed as (select r.*, array(select g.side from membership_request_agreement g where g.request_id = r.id) as sides from membership_request r where r.status = 'open')
            select r.id, p.id as partnership_id, r.requested_at, o.name as organization_name, p.name as partnership_name,
              r.organization_id = any(cast(:own as uuid[])) and r.direction <> 'application' as asked
            from agreed r join organization o on o.id = r.organization_id join partnership p on p.id = r.partnership_id
            where r.direction <> 'invitation' and not 'network' = any(r.sides) and r.partnership_id = any(cast(:coordinated as uuid[]))
              or r.organization_id = any(cast(:own as uuid[])) and not 'organization' = any(r.sides)
                and (r.direction = 'invitation' or r.direction = 'proposal' and 'network' = any(r.sides) and (p.regime <> 'networkAndOcmw' or 'ocmw' = any(r.sides)))
              or not 'ocmw' = any(r.sides) and p.id in (""" + OcmwSide.LED_BY_OWN + """
            )
            order by r.requested_at, r.id""";
    /** Running memberships of the organizations the viewer acts for that have no contact, or one nobody confirmed for a year (2b-R19). */
    private static final String CONTACTS = """
            select ms.id, ms.valid_from, c.confirmed_on, o.name as organization_name, p.name as partnership_name
            from membership ms join organization o on o.id = ms.organization_id join partnership p on p.id = ms.partnership_id
            left join membership_contact c on c.membership_id = ms.id and daterange(c.valid_from, c.valid_until, '[]') @> cast(:today as date)
            where ms.organization_id = any(cast(:own as uuid[])) and daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:today as date)
              and (c.id is null or c.confirmed_on < cast(:today as date) - interval '12 months')
            order by ms.valid_from, ms.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var own = viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList();
        return Stream.concat(
                sql.query(WAITING).with("coordinated", viewer.coordinatedPartnerships()).with("own", own).with("today", LocalDate.now(clock)).list(this::task).stream(),
                sql.query(CONTACTS).with("own", own).with("today", LocalDate.now(clock)).list(this::contact).stream()).toList();
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var application = !row.bool("asked");
        var organization = row.localized("organization_name");
        var partnership = row.localized("partnership_name");
        return new Task(application ? Task.Type.membershipRequestToDecide : Task.Type.invitationToAnswer,
                new Task.Subject(id, links.to("membershipRequests", id), application ? organization : partnership, "membershipRequest"),
                title(application ? "membership.taskApplication" : "membership.taskInvitation", organization, partnership), row.instant("requested_at"), null);
    }

    private Task contact(Row row) throws SQLException {
        var id = row.uuid("id");
        var confirmed = row.date("confirmed_on");
        var since = confirmed == null ? row.date("valid_from") : confirmed.plus(MembershipReader.CONTACT_HOLDS);
        return new Task(Task.Type.membershipContactNeeded, new Task.Subject(id, links.to("memberships", id), row.localized("partnership_name"), "membership"),
                title(confirmed == null ? "membership.taskContactMissing" : "membership.taskContactOutdated", row.localized("organization_name"), row.localized("partnership_name")),
                since.atStartOfDay(clock.getZone()).toInstant(), null);
    }

    private static Localized title(String key, Localized organization, Localized partnership) {
        return new Localized(title(key, Language.nl, organization, partnership), title(key, Language.fr, organization, partnership),
                title(key, Language.en, organization, partnership));
    }

    private static String title(String key, Language language, Localized organization, Localized partnership) {
        return Texts.get(language, key, Map.of("organization", organization.pick(language), "partnership", partnership.pick(language)));
    }
}
