package brussels.samenhang.journal;

import brussels.samenhang.journal.JournalEntryView.About;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/** The journal as far as the viewer takes part: the administration sees all, others their organizations and what they coordinate. */
@Singleton
class JournalReader {

    /** An instance that is about to be replaced leaves out acts only the next version knows. */
    private static final String ENTRY = """
            select j.*, p.name as partnership_name, o.name as organization_name, actor.name as actor,
              coalesce(post.id, f.id, i.id, own.organization_id, j.subject_id) as about_id,
              case when post.id is not null then 'post' when i.id is not null and f.id is null then 'indicator'
                when own.organization_id is not null then 'organization' else j.subject_type end as about_kind,
              coalesce(post.title, role.label, v.name,
                case when r.name is not null then jsonb_build_object(coalesce(r.name_language, 'nl'), r.name) end,
                case j.subject_type when 'partnership' then p.name when 'organization' then o.name when 'organizationUser' then o.name end) as about_name,
              %s as names_shown
            from journal_entry j
            left join person actor on actor.id = j.actor_person_id
            left join partnership p on p.id = j.partnership_id
            left join organization o on o.id = j.organization_id
            left join appointment a on j.subject_type = 'appointment' and a.id = j.subject_id
            left join post on post.id = coalesce(a.post_id, case j.subject_type when 'post' then j.subject_id end)
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join observation f on j.subject_type = 'observation' and f.id = j.subject_id
            left join indicator_assignment ia on j.subject_type = 'indicatorAssignment' and ia.id = j.subject_id
            left join indicator i on i.id = coalesce(f.indicator_id, ia.indicator_id, case j.subject_type when 'indicator' then j.subject_id end)
            left join lateral (select w.name from indicator_version w where w.indicator_id = i.id order by w.number desc limit 1) v on true
            left join registration r on j.subject_type = 'registration' and r.id = j.subject_id
            left join organization_user own on j.subject_type = 'organizationUser' and own.id = j.subject_id
            where j.act = any(:known)""".formatted(Mentions.NAMES_SHOWN);

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Mentions mentions;

    Slice<JournalEntryView> page(JournalQuery query) {
        var page = visible()
                .and(query.act, "j.act = any(:act)", "act")
                .and(query.subjectType, "j.subject_type = :subjectType", "subjectType")
                .and(query.subject, "j.subject_id = :subject", "subject")
                .and(query.post, "post.id = :post", "post")
                .and(query.partnership, "j.partnership_id = :partnership", "partnership")
                .and(query.organization, "j.organization_id = :organization or j.organization_id in (select id from organization where merged_into_id = :organization)", "organization")
                .and(query.from, "j.at >= cast(:from as date)::timestamp at time zone 'Europe/Brussels'", "from")
                .and(query.until, "j.at < (cast(:until as date) + 1)::timestamp at time zone 'Europe/Brussels'", "until")
                .page(query, "order by j.id desc", this::entry);
        return new Slice<>(mentions.fill(page.items()), page.total());
    }

    JournalEntryView get(long id) {
        var found = visible().and(id, "j.id = :id", "id").first(this::entry).orElseThrow(() -> Problem.notFound("journalEntryId", id));
        return mentions.fill(List.of(found)).getFirst();
    }

    private Query visible() {
        var query = mentions.bind(sql.query(ENTRY)).with("known", List.of(Act.values()));
        return viewer.isAdministration() ? query
                : query.add("and (j.organization_id = any(cast(:own as uuid[])) or j.partnership_id = any(cast(:coordinated as uuid[])))")
                        .with("coordinated", viewer.coordinatedPartnerships());
    }

    private JournalEntryView entry(Row row) throws SQLException {
        var id = row.integer64("id");
        var about = new About(row.text("about_kind"), row.uuid("about_id"), row.localized("about_name"));
        return new JournalEntryView(id, links.to("journalEntries", id), row.instant("at"), row.code("act", Act.class), row.text("subject_type"),
                row.uuid("subject_id"), about,
                row.text("partnership_name") == null ? null : Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                row.text("organization_name") == null ? null : Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                row.uuid("actor_person_id") != null, row.bool("names_shown") ? row.text("actor") : null,
                row.json("before", JsonNode.class), row.json("after", JsonNode.class), List.of());
    }
}
