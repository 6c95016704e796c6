package brussels.samenhang.organization.owndata;

import brussels.samenhang.organization.owndata.OwnData.Visibility;
import java.util.List;

/**
 * What is kept of an organization, table by table. Each statement gives the columns it names, of the organization
 * {@code :id}. Names of persons appear only where the organization's own people see them anyway, addresses never.
 */
enum OwnDataSections {

    record(Visibility.everybody, """
            select name, aliases, type, type_other, legal_form, legal_form_other, control, sphere, mandate_holders, authorities, care_lines, sectors, sectors_other,
              target_groups, target_groups_other, themes, themes_other, age_from_months, age_until_months, languages, languages_other,
              enterprise_number, purpose, website, (select m.name from territory m where m.id = municipality_id) as municipality,
              paid_staff_band, budget_band, members, participants, volunteers, funded_for_network_time,
              status, status_verified_on, status_verified_by, last_confirmed_on, assisted_since, synthetic, created_at, updated_at
            from organization where id = :id"""),
    identifiers(Visibility.everybody, "select scheme, number from organization_identifier where organization_id = :id order by scheme, number"),
    contacts(Visibility.everybody, "select function, email, phone, generic, fallback, confirmed_on from organization_contact where organization_id = :id order by position"),
    namedContacts(Visibility.everybody, """
            select person_name, function from organization_contact where organization_id = :id and person_name is not null and person_agreed order by position"""),
    contactPersons(Visibility.ownPeople, """
            select person_name, function from organization_contact where organization_id = :id and person_name is not null and not person_agreed order by position"""),
    sites(Visibility.everybody, """
            select s.label, s.kind, s.street, s.house_number, s.postal_code, m.name as municipality, n.name as neighborhood, s.floor, s.access, s.accessibility, s.access_features,
              s.public_transport, s.opening_hours, s.opening_note, s.phone, s.latitude, s.longitude
            from organization_site s left join territory m on m.id = s.municipality_id left join territory n on n.id = s.neighborhood_id
            where s.organization_id = :id order by s.position"""),
    services(Visibility.everybody, """
            select name, description, entry_conditions, cost, themes, themes_other, target_groups, target_groups_other, languages, age_from_months, age_until_months, opening_hours, opening_note, accepts_referrals, referrals_on, referrals_note,
              reserved_capacity, reserved_for, waiting_days, url, email, phone, valid_from, valid_until
            from organization_service where organization_id = :id order by position"""),
    profile(Visibility.everybody, """
            select method, reception, ethics, availability, atmosphere, plans, signed_as, signed_on from organization_profile where organization_id = :id"""),
    sharedRights(Visibility.sharers, """
            select checks, other, ambition, next_step, referral, without_referral, stated_on from organization_rights where organization_id = :id and shared"""),
    rights(Visibility.ownPeople, """
            select checks, other, ambition, next_step, referral, without_referral, stated_on from organization_rights where organization_id = :id and not shared"""),
    territories(Visibility.everybody, """
            select t.name, t.type from organization_territory o join territory t on t.id = o.territory_id where o.organization_id = :id order by t.sort_name"""),
    successions(Visibility.everybody, """
            select o.name, s.kind, s.happened_on from organization_succession s join organization o on o.id = case when s.predecessor_id = :id then s.successor_id else s.predecessor_id end
            where :id in (s.predecessor_id, s.successor_id) order by s.happened_on"""),
    memberships(Visibility.everybody, """
            select p.name as partnership, m.kind, m.status, m.basis, m.funded, m.joined_through, m.valid_from, m.valid_until
            from membership m join partnership p on p.id = m.partnership_id where m.organization_id = :id order by p.sort_name, m.valid_from"""),
    recognitions(Visibility.partners, """
            select p.name as partnership, a.name as authority, r.recognized, r.valid_from, r.valid_until
            from membership_recognition r join membership m on m.id = r.membership_id join partnership p on p.id = m.partnership_id
            join organization a on a.id = r.authority_id where m.organization_id = :id order by p.sort_name, r.valid_from"""),
    endings(Visibility.partners, """
            select p.name as partnership, m.valid_until, m.end_reason, m.end_note from membership m join partnership p on p.id = m.partnership_id
            where m.organization_id = :id and m.end_reason is not null order by m.valid_until"""),
    posts(Visibility.everybody, """
            select coalesce(post.title, role.label) as function, coalesce(p.name, t.name) as place, case when a.holder_organization_id = :id then 'holder'
              when a.employer_id = :id then 'employer' when a.host_id = :id then 'host' else 'secondedBy' end as part, a.fte, a.valid_from, a.valid_until
            from appointment a join post on post.id = a.post_id left join partnership p on p.id = post.partnership_id left join territory t on t.id = post.territory_id
              left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where :id in (a.holder_organization_id, a.employer_id, a.host_id, a.seconded_by_id) order by a.valid_from"""),
    membershipRequests(Visibility.partners, """
            select p.name as partnership, r.direction, r.kind, r.status, r.message, r.requested_at, r.decided_at, r.reason, r.answer
            from membership_request r join partnership p on p.id = r.partnership_id where r.organization_id = :id order by r.requested_at"""),
    assignedStyles(Visibility.partners, """
            select p.name as partnership, s.task, s.partner_status, s.style, s.reason, s.note, s.consultation, s.valid_from, s.valid_until
            from coordination_style s join partnership p on p.id = s.partnership_id where s.organization_id = :id order by p.sort_name, s.task, s.valid_from"""),
    notices(Visibility.everybody, """
            select kind, title, details, themes, theme_other, target_groups, target_group_other, languages, partner_types, partner_other, contact_function as function,
              contact_email as email, contact_phone as phone, posted_on, open_until, status, closed_on, outcome
            from notice where organization_id = :id order by posted_on, id"""),
    noticeInterests(Visibility.bothSides, """
            select n.title, coalesce(o.name, p.name) as posted_by, i.status, by.name as introduced_by, i.introduction, i.message, i.answer, i.since
            from notice_interest i join notice n on n.id = i.notice_id left join organization o on o.id = n.organization_id left join partnership p on p.id = n.partnership_id
              left join partnership by on by.id = i.introduced_by_id
            where i.organization_id = :id order by i.since"""),
    relations(Visibility.bothSides, """
            select case when r.declarer_id = :id then b.name else a.name end as name, p.name as partnership, r.tags, r.formality, r.since, coalesce(r.answer, 'declared') as status,
              case when r.declarer_id = :id then r.benefits else r.answer_benefits end as benefits, case when r.declarer_id = :id then r.note else r.answer_note end as note, r.ended_on as valid_until
            from organization_relation r join organization a on a.id = r.declarer_id join organization b on b.id = r.other_id left join partnership p on p.id = r.partnership_id
            where :id in (r.declarer_id, r.other_id) order by r.observed_on, r.id"""),
    relationMotives(Visibility.ownPeople, """
            select b.name, r.motives from organization_relation r join organization b on b.id = r.other_id where r.declarer_id = :id and cardinality(r.motives) > 0 order by r.observed_on, r.id"""),
    figureComments(Visibility.partners, """
            select v.name as indicator, o.period, p.name as partnership, c.words, c.audience, c.state as status, c.answer, c.written_on
            from figure_comment c join observation o on o.id = c.observation_id join indicator_version v on v.id = o.indicator_version_id join partnership p on p.id = c.partnership_id
            where c.organization_id = :id and c.words is not null order by c.written_on, c.id"""),
    people(Visibility.ownPeople, """
            select p.name as person, u.role, u.since, case when u.ended_at is not null then u.until end as until
            from organization_user u join person p on p.id = u.person_id where u.organization_id = :id order by u.ended_at desc nulls first, u.since"""),
    invitations(Visibility.ownPeople, "select role, status, hand_over, invited_at, expires_at, decided_at from organization_invitation where organization_id = :id order by invited_at"),
    joinRequests(Visibility.ownPeople, """
            select p.name as person, j.claim, j.status, j.requested_at, j.decided_at, j.answer from join_request j join person p on p.id = j.person_id
            where j.organization_id = :id order by j.requested_at"""),
    registrations(Visibility.administration, "select status, created_at, submitted_at, decided_at from registration where organization_id = :id order by created_at"),
    confirmations(Visibility.ownPeople, """
            select j.act, j.at, j.after ->> 'status' as status, j.after ->> 'note' as note from journal_entry j
            where j.subject_type = 'organization' and j.subject_id = :id and j.act in ('organizationAdded', 'organizationConfirmed', 'organizationVerified') order by j.id"""),
    reminders(Visibility.administration, "select since, step, sent_at, recipients from organization_reminder where organization_id = :id order by sent_at"),
    seats(Visibility.partners, """
            select p.name as partnership, b.name as body, s.role, s.basis, s.function, s.valid_from, s.valid_until
            from body_seat s join body b on b.id = s.body_id join partnership p on p.id = b.partnership_id
            where s.organization_id = :id and b.confidentiality <> 'confidential' order by p.sort_name, s.valid_from"""),
    meetings(Visibility.partners, """
            select p.name as partnership, b.name as body, m.starts_at, a.category, a.present, a.excused, a.funded
            from meeting_attendance a join meeting m on m.id = a.meeting_id join body b on b.id = m.body_id join partnership p on p.id = b.partnership_id
            where a.organization_id = :id and b.confidentiality <> 'confidential' order by m.starts_at"""),
    origin(Visibility.administration, "select source, source_key, synced_on from organization where id = :id and source is not null");

    final Visibility visibility;
    private final String statement;

    OwnDataSections(Visibility visibility, String statement) {
        this.visibility = visibility;
        this.statement = statement;
    }

    String statement() {
        return statement;
    }

    /** Each row as JSON in the order of its columns. */
    String asJson() {
        return "select row_to_json(kept)::text as kept from (" + statement + ") kept";
    }

    static List<OwnDataSections> all() {
        return List.of(values());
    }
}
