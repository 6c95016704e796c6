package brussels.samenhang.partnership;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Partnerships as they are read: a page in two statements, one partnership in three, whatever its size. */
@Singleton
class PartnershipReader implements PartnershipApi {

    private static final String COLUMNS = """
            p.id, p.name, p.type, g.id as generation_id, g.code as generation, programme.id as programme_id, programme.code as programme,
            t.id as territory_id, t.name as territory_name, m.nis_code, m.name as municipality_name,
            (select ph.phase from partnership_phase ph where ph.partnership_id = p.id and daterange(ph.valid_from, ph.valid_until, '[]') @> :asOf) as phase""";
    private static final String COUNTS = """
            (select count(*) from membership ms where ms.partnership_id = p.id and daterange(ms.valid_from, ms.valid_until, '[]') @> :asOf) as members,
            (select count(*) from post_partnership pp join post on post.id = pp.post_id and daterange(post.valid_from, post.valid_until, '[]') @> :asOf
              where pp.partnership_id = p.id and not exists (
                select from appointment a where a.post_id = post.id and daterange(a.valid_from, a.valid_until, '[]') @> :asOf)) as vacant_posts""";
    private static final String FROM = """
            from partnership p
            left join generation g on g.id = p.generation_id
            left join programme on programme.id = g.programme_id
            left join territory t on t.id = p.territory_id
            left join territory m on m.type = 'municipality' and m.id in (t.id, t.parent_id)
            where true""";
    private static final String TOUCHES = """
            m.nis_code = any(:municipality) or exists (
              select from territory_municipality tm join territory touched on touched.id = tm.municipality_id
              where tm.territory_id = p.territory_id and touched.nis_code = any(:municipality))""";
    private static final String WITHIN = """
            p.territory_id in (with recursive inside as (
                select id from territory where id = :territory
                union select below.id from territory below join inside on below.parent_id = inside.id) select id from inside)
            or exists (select from territory_municipality tm where tm.territory_id = p.territory_id and tm.municipality_id = :territory)""";
    private static final String SOUNDS_LIKE = """
            strpos(p.search_text, fold(:q)) > 0 or strpos(t.search_text, fold(:q)) > 0 or strpos(m.search_text, fold(:q)) > 0
            or word_similarity(fold(:q), p.search_text) >= 0.5""";
    private static final String IN_PHASE = """
            exists (select from partnership_phase ph where ph.partnership_id = p.id and ph.phase = any(:phase)
              and daterange(ph.valid_from, ph.valid_until, '[]') @> :asOf)""";
    private static final String HAS_MEMBER = """
            exists (select from membership ms where ms.partnership_id = p.id and ms.organization_id = :organization
              and daterange(ms.valid_from, ms.valid_until, '[]') @> :asOf)""";
    /** The short lists of one partnership come along as JSON, so that reading it does not take a statement per list. */
    private static final String DETAIL = """
            p.purpose, p.description, p.organization_form, p.regime, p.contact_email, p.contact_phone, p.valid_from, p.valid_until, p.synthetic, p.version,
            (select jsonb_agg(jsonb_build_object('nisCode', x.nis_code, 'name', x.name) order by x.sort_name) from territory x
              where x.id = any(array(select m.id union select tm.municipality_id from territory_municipality tm where tm.territory_id = t.id))) as municipalities,
            (select jsonb_agg(jsonb_build_object('id', theme.id, 'code', theme.code, 'name', theme.name) order by theme.position)
              from partnership_theme pt join theme on theme.id = pt.theme_id where pt.partnership_id = p.id) as themes,
            (select jsonb_agg(jsonb_build_object('phase', ph.phase, 'from', ph.valid_from, 'until', ph.valid_until, 'reason', ph.reason) order by ph.valid_from)
              from partnership_phase ph where ph.partnership_id = p.id) as phases,
            (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'from', l.valid_from, 'until', l.valid_until)
                order by coalesce(l.valid_until, 'infinity') desc, o.sort_name)
              from partnership_lead l join organization o on o.id = l.organization_id where l.partnership_id = p.id) as leads,""";
    private static final String MEMBERS = """
            select ms.id, ms.kind, ms.funded, ms.required, ms.valid_from, ms.valid_until,
              o.id as organization_id, o.name as organization_name, o.type as organization_type, o.sectors
            from membership ms join organization o on o.id = ms.organization_id
            where ms.partnership_id = :id and daterange(ms.valid_from, ms.valid_until, '[]') @> :asOf
            order by o.sort_name, o.id""";
    private static final String POSTS = """
            select post.id, post.role_type, case when earlier.id is null then post.title else earlier.title end as title,
              case when earlier.id is null then post.planned_fte else earlier.planned_fte end as planned_fte, post.contact_email, post.contact_phone, standing.state, standing.vacant_since
            from post_partnership pp
            join post on post.id = pp.post_id
            cross join lateral post_standing(post.id, :asOf) standing
            left join lateral (select former.* from post_terms former where post.stated_from > :asOf and former.post_id = post.id
              and former.valid_from <= :asOf order by former.valid_from desc limit 1) earlier on true
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where pp.partnership_id = :id and daterange(post.valid_from, post.valid_until, '[]') @> :asOf
            order by array_position(array ['vacant', 'covered', 'filled'], standing.state), role.position, post.id""";
    private static final Sorting SORTING = Sorting.by("name", "p.sort_name").and("validFrom", "p.valid_from").endingWith("p.id");

    private record LeadRow(UUID id, Localized name, LocalDate from, LocalDate until) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Slice<PartnershipItem> page(PartnershipQuery query) {
        return sql.query("select " + COLUMNS + ", " + COUNTS + " " + FROM).with("asOf", day(query.asOf))
                .add("and daterange(p.valid_from, p.valid_until, '[]') @> :asOf")
                .and(query.q, SOUNDS_LIKE, "q")
                .and(query.programme, "programme.code = any(:programme)", "programme")
                .and(query.generation, "g.code = any(:generation)", "generation")
                .and(query.type, "p.type = any(:type)", "type")
                .and(query.territory, WITHIN, "territory")
                .and(query.municipality, TOUCHES, "municipality")
                .and(query.phase, IN_PHASE, "phase")
                .and(query.organization, HAS_MEMBER, "organization")
                .page(query, SORTING.orderBy(query.sort), this::item);
    }

    Optional<PartnershipView> find(UUID id, LocalDate asOf) {
        var day = day(asOf);
        return sql.query("select " + DETAIL + COLUMNS + " " + FROM).with("asOf", day).and(id, "p.id = :id", "id")
                .first(row -> view(row, day, members(id, day), posts(id, day)));
    }

    @Override
    public Optional<Partnership> find(UUID id) {
        return sql.query("select name, regime, contact_email from partnership where id = :id").with("id", id)
                .first(row -> new Partnership(id, row.localized("name"), row.code("regime", Regime.class), row.text("contact_email")));
    }

    private LocalDate day(LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, () -> LocalDate.now(clock));
    }

    private PartnershipItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        return new PartnershipItem(id, links.to("partnerships", id), row.localized("name"), row.text("type"), generation(row),
                territory(row), municipality(row), row.text("phase"),
                row.integer64("members").intValue(), row.integer64("vacant_posts").intValue());
    }

    private PartnershipView view(Row row, LocalDate day, List<PartnershipView.Member> members, List<PartnershipView.Post> posts) throws SQLException {
        var id = row.uuid("id");
        return new PartnershipView(id, links.to("partnerships", id), row.localized("name"), row.text("type"), generation(row), territory(row), municipality(row),
                list(row, "municipalities", new TypeReference<>() {
                }), row.text("phase"), row.localized("purpose"), row.localized("description"), row.text("organization_form"),
                row.code("regime", Regime.class), contact(row), row.date("valid_from"), row.date("valid_until"), day,
                list(row, "themes", new TypeReference<>() {
                }), list(row, "phases", new TypeReference<>() {
                }), leads(row), members, posts, row.bool("synthetic"), null, row.integer("version"));
    }

    private List<PartnershipView.Lead> leads(Row row) throws SQLException {
        return list(row, "leads", new TypeReference<List<LeadRow>>() {
        }).stream().map(lead -> new PartnershipView.Lead(Ref.to(links, "organizations", lead.id(), lead.name()), lead.from(), lead.until())).toList();
    }

    private List<PartnershipView.Member> members(UUID id, LocalDate day) {
        return sql.query(MEMBERS).with("id", id).with("asOf", day).list(row -> new PartnershipView.Member(row.uuid("id"),
                links.to("memberships", row.uuid("id")), Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                row.text("organization_type"), row.texts("sectors"), row.text("kind"), row.boolOrNull("funded"), row.bool("required"),
                row.date("valid_from"), row.date("valid_until")));
    }

    private List<PartnershipView.Post> posts(UUID id, LocalDate day) {
        return sql.query(POSTS).with("id", id).with("asOf", day).list(row -> new PartnershipView.Post(row.uuid("id"),
                links.to("posts", row.uuid("id")), row.text("role_type"), row.localized("title"), row.decimal("planned_fte"),
                row.code("state", PartnershipView.PostState.class), row.date("vacant_since"), contact(row)));
    }

    private static PartnershipItem.GenerationRef generation(Row row) throws SQLException {
        var id = row.uuid("generation_id");
        return id == null ? null : new PartnershipItem.GenerationRef(id, row.text("generation"), row.text("programme"), row.uuid("programme_id"));
    }

    private Ref territory(Row row) throws SQLException {
        return Ref.to(links, "territories", row.uuid("territory_id"), row.localized("territory_name"));
    }

    private static PartnershipItem.MunicipalityRef municipality(Row row) throws SQLException {
        var nisCode = row.integer("nis_code");
        return nisCode == null ? null : new PartnershipItem.MunicipalityRef(nisCode, row.localized("municipality_name"));
    }

    private static PartnershipView.Contact contact(Row row) throws SQLException {
        var email = row.text("contact_email");
        var phone = row.text("contact_phone");
        return email == null && phone == null ? null : new PartnershipView.Contact(email, phone);
    }

    private static <T> List<T> list(Row row, String column, TypeReference<List<T>> type) throws SQLException {
        return Objects.requireNonNullElse(row.json(column, type), List.of());
    }
}
