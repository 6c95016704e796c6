package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is who at a meeting, before it takes place: seats of that day, guests, and without seats every member. */
@Singleton
class ParticipantReader {

    @Schema(name = "MeetingParticipant", title = "Who is expected at a meeting")
    record Participant(
            Ref organization,
            @Schema(description = "Only for who takes part in the partnership or sits in the body.") String person,
            String function,
            @Schema(description = "Code of the vocabulary functionCategories.") String category,
            @Schema(required = true) As as,
            @Schema(description = "Code of the vocabulary seatRoles.") String role,
            @Schema(required = true) boolean required,
            @Schema(description = "What the organization says it brings.") Localized contribution,
            @Schema(description = "Why a guest is there.") String reason) {

        @Schema(name = "MeetingParticipation", description = "seat: sits in the body; guest: of this meeting only; member: of the partnership, where the body has no seats.")
        enum As {
            seat, guest, member
        }
    }

    private static final String PARTICIPANTS = """
            with this as (select m.id, m.body_id, b.partnership_id, b.confidentiality = 'confidential' as secret, b.open_occasions, (m.starts_at at time zone 'Europe/Brussels')::date as day, %s as named
              from meeting m join body b on b.id = m.body_id where m.id = :meeting and %s),
            seats as (select s.* from body_seat s join this on s.body_id = this.body_id and daterange(s.valid_from, s.valid_until, '[]') @> this.day)
            select 'seat' as as_what, o.id as organization_id, o.name as organization_name, case when this.named then x.name end as person, s.function, s.category, s.role, s.required,
                c.contribution, null as reason, 1 as place, o.sort_name
              from this join seats s on true left join organization o on o.id = s.organization_id left join person x on x.id = s.person_id
              left join lateral (select ms.contribution from membership ms where ms.organization_id = o.id and ms.partnership_id = this.partnership_id
                and daterange(ms.valid_from, ms.valid_until, '[]') @> this.day limit 1) c on true
            union all
            select 'guest', o.id, o.name, null, g.function, g.category, null, false, null, g.reason, 2, o.sort_name
              from this join meeting_guest g on g.meeting_id = this.id left join organization o on o.id = g.organization_id
            union all
            select 'member', o.id, o.name, case when this.named then x.name end, d.function, null, null, ms.required, ms.contribution, null, 3, o.sort_name
              from this join membership ms on ms.partnership_id = this.partnership_id and daterange(ms.valid_from, ms.valid_until, '[]') @> this.day
              join organization o on o.id = ms.organization_id
              left join membership_delegate d on d.membership_id = ms.id and d.position = 1 and daterange(d.valid_from, d.valid_until, '[]') @> this.day
              left join person x on x.id = d.person_id
              where not this.open_occasions and not this.secret and not exists (select from seats)
            order by place, sort_name nulls last""".formatted(Sight.TAKES_PART, Sight.INSIDE);

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    List<Participant> of(UUID meeting) {
        return sight.bind(sql.query(PARTICIPANTS)).with("meeting", meeting).list(row -> new Participant(
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.text("person"), row.text("function"), row.text("category"),
                row.code("as_what", Participant.As.class), row.text("role"), row.bool("required"), row.localized("contribution"), row.text("reason")));
    }
}
