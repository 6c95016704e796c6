package brussels.samenhang.organization.people;

import brussels.samenhang.account.PersonTraces;
import brussels.samenhang.account.PersonTraces.Trace.Kind;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Languages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What organizations keep of a person: rights, contacts that are really the person's, invitations, letters. */
@Singleton
class PeopleTraces implements PersonTraces {

    private static final String RIGHTS = """
            from organization_user u where u.person_id = :id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today""";
    private static final String ONLY_OWNER = """
            select o.name from organization_user u join organization o on o.id = u.organization_id
            where u.person_id = :id and u.role = 'owner' and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today
              and not exists (select from organization_user other where other.organization_id = u.organization_id and other.person_id <> u.person_id
                and other.role = 'owner' and other.ended_at is null and daterange(other.since, other.until, '[]') @> :today)
            order by o.sort_name""";
    /** By the address anywhere; by the name where the person worked. */
    private static final String CONTACT = """
            lower(c.email) = lower(:email) or :named and fold(c.person_name) = fold(:name)
              and exists (select from organization_user u where u.organization_id = c.organization_id and u.person_id = :id)""";

    @Inject
    Sql sql;

    @Inject
    PeopleService people;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Override
    public List<Trace> find(Known person) {
        return List.of(new Trace(Kind.rights, count("select " + RIGHTS, person)),
                new Trace(Kind.contacts, count("select from organization_contact c where " + CONTACT, person)),
                new Trace(Kind.invitations, count("select from organization_invitation i where lower(i.email) = lower(:email)", person)),
                new Trace(Kind.requests, count("select from join_request j where j.person_id = :id and num_nonnulls(j.message, j.function, j.evidence, j.own_domain) > 0", person)),
                new Trace(Kind.registrations, count("select from registration r where lower(r.contact_email) = lower(:email) or r.applicant_id = :id and r.status in ('draft', 'submitted', 'returned')", person)),
                new Trace(Kind.appointments, count("select from appointment a where a.person_id = :id", person)));
    }

    @Override
    public void erase(Known person) {
        var alone = with(ONLY_OWNER, person).list(row -> row.localized("name").pick(languages.first()));
        if (!alone.isEmpty() && !person.byAdministration()) {
            throw Problem.of(ProblemType.stateConflict).because("people.onlyOwnerOf", Map.of("organizations", String.join(", ", alone)));
        }
        people.endAll(person.id());
        with("""
                update organization_contact c set
                  email = case when lower(c.email) = lower(:email) then null else c.email end,
                  phone = case when c.generic and lower(c.email) is distinct from lower(:email) then c.phone end,
                  person_name = null, person_agreed = false
                where %s""".formatted(CONTACT), person).execute();
        with("""
                update organization_invitation set email = null, message = null, status = case when status = 'open' then 'withdrawn' else status end,
                  decided_at = coalesce(decided_at, now()) where lower(email) = lower(:email)""", person).execute();
        with("""
                update join_request set function = null, message = null, evidence = null, own_domain = null, status = case when status = 'open' then 'withdrawn' else status end,
                  decided_at = coalesce(decided_at, now()) where person_id = :id""", person).execute();
        with("update registration set contact_email = null where lower(contact_email) = lower(:email)", person).execute();
        with("update registration set status = 'withdrawn' where applicant_id = :id and status in ('draft', 'submitted', 'returned')", person).execute();
        with("update appointment set name_public = false where person_id = :id", person).execute();
    }

    private int count(String query, Known person) {
        return (int) with(query, person).count();
    }

    private Query with(String query, Known person) {
        return sql.query(query).with("id", person.id()).with("email", person.email()).with("name", person.name()).with("named", person.hasFullName()).with("today", LocalDate.now(clock));
    }
}
