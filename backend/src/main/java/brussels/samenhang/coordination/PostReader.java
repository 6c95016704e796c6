package brussels.samenhang.coordination;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts as they are read: a list in two statements and a page in three, whatever the number of posts. */
@Singleton
class PostReader {

    /** What held on the day asked for, where something else holds now. */
    private static final String THEN = """
            case when :day >= post.stated_from is not false then post.planned_fte else earlier.planned_fte end as planned_then,
            case when :day >= post.stated_from is not false then post.title else earlier.title end as title_then,""";
    private static final String COLUMNS = """
            select post.*, %s p.name as partnership_name, own.name as territory_name, o.name as organization_name,
              m.nis_code, m.name as municipality_name, standing.*, %s as insider
            """.formatted(THEN, Sight.INSIDER);
    private static final String FROM = """
            from post
            cross join lateral post_standing(post.id, :day) standing
            left join lateral (select former.* from post_terms former where post.stated_from > :day and former.post_id = post.id
              and former.valid_from <= :day order by former.valid_from desc limit 1) earlier on true
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id
            left join organization o on o.id = post.organization_id
            left join territory own on own.id = post.territory_id
            left join territory place on place.id = coalesce(post.territory_id, p.territory_id, o.municipality_id)
            left join territory m on m.type = 'municipality' and m.id in (place.id, place.parent_id)
            where true""";
    private static final String WORKS_FOR = """
            exists (select from post_partnership works join partnership for_p on for_p.id = works.partnership_id
              left join generation g on g.id = for_p.generation_id left join programme pr on pr.id = g.programme_id
              where works.post_id = post.id and %s)""";
    private static final String TOUCHES = """
            m.nis_code = any(:municipality) or exists (
              select from territory_municipality tm join territory touched on touched.id = tm.municipality_id
              where tm.territory_id = place.id and touched.nis_code = any(:municipality))""";
    private static final String NAME = "coalesce(p.sort_name, o.sort_name, own.sort_name)";
    private static final Sorting SORTING = Sorting.by("state", "array_position(array ['vacant', 'covered', 'filled'], standing.state)")
            .and("name", NAME).and("roleType", "role.position").and("vacantSince", "standing.vacant_since")
            .endingWith(NAME + ", role.position, post.id");
    /** The part of full time of {@code a} on {@code :day}. */
    static final String FTE_THEN = """
            coalesce((select later.fte from appointment_fte later where later.appointment_id = a.id and later.valid_from <= :day
              order by later.valid_from desc limit 1), a.fte)""";
    private static final String HOLDERS = """
            select a.*, %s as fte_then, person.name as person_name, person.email, o.name as organization_name, employer.name as employer_name
            from appointment a
            join post on post.id = a.post_id
            left join person on person.id = a.person_id
            left join organization o on o.id = a.holder_organization_id
            left join organization employer on employer.id = a.employer_id
            where a.post_id = any(cast(:posts as uuid[])) and daterange(a.valid_from, a.valid_until, '[]') @> :day and\s""".formatted(FTE_THEN) + Sight.VISIBLE
            + " order by a.capacity desc, a.replaces_id nulls first, a.valid_from, a.id";

    private static final String PROJECTS = """
            select p.id, p.name from project_post works join project p on p.id = works.project_id
              cross join lateral (select s.status from project_status s where s.project_id = p.id order by s.since desc, s.recorded_at desc, s.id desc limit 1) standing
            where works.post_id = :id and standing.status not in ('proposed', 'notFunded') order by p.sort_name, p.id""";
    private static final String FUNDING = """
            select f.*, o.name from post_funding f left join organization o on o.id = f.organization_id
            where f.post_id = :id and daterange(f.valid_from, f.valid_until, '[]') @> :day order by f.share desc, coalesce(o.sort_name, fold(f.funder)), f.id""";

    private record Held(UUID post, PostItem.Holder holder) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Sight sight;

    Slice<PostItem> page(PostQuery query) {
        var day = sight.day(query.filter.asOf);
        var page = filtered(query.filter, day).page(query, SORTING.orderBy(query.filter.sort), this::item);
        return new Slice<>(withHolders(page.items(), day), page.total());
    }

    List<PostItem> list(PostFilter query) {
        var day = sight.day(query.asOf);
        return withHolders(filtered(query, day).add(SORTING.orderBy(query.sort)).list(this::item), day);
    }

    /** The coordinating posts of today, by where they are. */
    Slice<PostItem> directory(DirectoryQuery query) {
        var day = sight.today();
        var filter = new PostFilter();
        filter.roleType = query.roleType;
        filter.municipality = query.municipality;
        var words = query.q == null ? List.<String>of() : Stream.of(query.q.split("\\s+")).filter(word -> !word.isBlank()).toList();
        var found = filtered(filter, day).andWhen(true, "role.attributes -> 'coordinates' = 'true'");
        for (var i = 0; i < words.size(); i++) {
            found.and("%" + words.get(i).replaceAll("[\\\\%_]", "\\\\$0") + "%", "fold(concat_ws(' ', role.label::text, post.title::text, p.name::text, o.name::text, own.name::text, m.name::text)) like fold(:word" + i + ")", "word" + i);
        }
        var page = found.page(query, SORTING.orderBy(List.of("name")), this::item);
        return new Slice<>(withHolders(page.items(), day), page.total());
    }

    private Query filtered(PostFilter query, LocalDate day) {
        return posts(day).add("and daterange(post.valid_from, post.valid_until, '[]') @> :day")
                .and(query.partnership, WORKS_FOR.formatted("for_p.id = :partnership"), "partnership")
                .and(query.territory, "post.territory_id = :territory", "territory")
                .and(query.organization, "post.organization_id = :organization", "organization")
                .and(query.municipality, TOUCHES, "municipality")
                .and(query.programme, WORKS_FOR.formatted("pr.code = any(:programme)"), "programme")
                .and(query.generation, WORKS_FOR.formatted("g.code = any(:generation)"), "generation")
                .and(query.roleType, "post.role_type = any(:roleType)", "roleType")
                .and(query.state, "standing.state = any(:state)", "state");
    }

    /** A post, ended or not, as it stood on a day. */
    Optional<PostItem> find(UUID id, LocalDate day) {
        return posts(day).and(id, "post.id = :id", "id").first(this::item);
    }

    Optional<PostView.Detail> detail(UUID id, LocalDate day) {
        var former = sql.query("select * from post_terms where post_id = :id order by valid_from desc").with("id", id).list(PostReader::former);
        var then = former.stream().filter(terms -> !terms.validFrom().isAfter(day)).findFirst();
        var projects = sql.query(PROJECTS).with("id", id).list(row -> Ref.to(links, "projects", row.uuid("id"), row.localized("name")));
        var funding = sql.query(FUNDING).with("id", id).with("day", day).list(this::funding);
        return sight.bind(sql.query("select post.*, b.name as body_name, " + Sight.INSIDER + " as insider from post left join body b on b.id = post.body_id and b.confidentiality <> 'confidential' where post.id = :id")).with("id", id).first(row -> {
            var now = new PostView.Former(Objects.requireNonNullElse(row.date("stated_from"), row.date("valid_from")), day, row.localized("title"),
                    row.decimal("planned_fte"), row.localized("mandate"), row.text("basis"), row.text("legal_basis"), document(row));
            var told = now.validFrom().isAfter(day) ? then.orElse(now) : now;
            return new PostView.Detail(row.localized("body_name") == null ? null : Ref.to(links, "bodies", row.uuid("body_id"), row.localized("body_name")), projects, told.mandate(), told.basis(), told.legalBasis(), told.document(), told.validFrom(), former, funding,
                    row.bool("insider") ? row.text("end_reason") : null, row.bool("synthetic"), row.integer("version"));
        });
    }

    private static PostView.Former former(Row row) throws SQLException {
        return new PostView.Former(row.date("valid_from"), row.date("valid_until"), row.localized("title"), row.decimal("planned_fte"), row.localized("mandate"),
                row.text("basis"), row.text("legal_basis"), document(row));
    }

    private static Post.Document document(Row row) throws SQLException {
        return Post.Document.of(row.text("document_label"), row.text("document_url"));
    }

    private PostView.Funding funding(Row row) throws SQLException {
        return new PostView.Funding(Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("name")), row.text("funder"),
                row.text("instrument"), row.decimal("share"), row.date("valid_from"), row.date("valid_until"));
    }

    List<Ref> partnerships(UUID post) {
        return sql.query("select p.id, p.name from post_partnership works join partnership p on p.id = works.partnership_id where works.post_id = :post order by p.sort_name, p.id")
                .with("post", post).list(row -> Ref.to(links, "partnerships", row.uuid("id"), row.localized("name")));
    }

    private Query posts(LocalDate day) {
        return sight.bind(sql.query(COLUMNS + FROM)).with("day", day);
    }

    private List<PostItem> withHolders(List<PostItem> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return posts;
        }
        Map<UUID, List<PostItem.Holder>> holders = sight.bind(sql.query(HOLDERS)).with("day", day)
                .with("posts", posts.stream().map(PostItem::id).toList()).list(this::held).stream()
                .collect(Collectors.groupingBy(Held::post, Collectors.mapping(Held::holder, Collectors.toList())));
        return posts.stream().map(post -> post.heldBy(holders.get(post.id()))).toList();
    }

    private Held held(Row row) throws SQLException {
        var person = row.uuid("person_id");
        return new Held(row.uuid("post_id"), new PostItem.Holder(links.to("appointments", row.uuid("id")),
                person == null ? null : new PostItem.Person(person, row.text("person_name"), null),
                Ref.to(links, "organizations", row.uuid("holder_organization_id"), row.localized("organization_name")),
                row.date("valid_from"), row.date("valid_until"), row.uuid("replaces_id") != null, row.bool("name_public"),
                Ref.to(links, "organizations", row.uuid("employer_id"), row.localized("employer_name")), row.decimal("fte_then"),
                row.code("capacity", Appointment.Capacity.class)));
    }

    private PostItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        var counts = row.bool("insider") || sight.seesCountsEverywhere();
        return new PostItem(id, links.to("posts", id), row.text("role_type"), row.code("scope", PostScope.class), row.localized("title_then"),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                Ref.to(links, "territories", row.uuid("territory_id"), row.localized("territory_name")),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), municipality(row),
                row.decimal("planned_then"), row.decimal("actual_fte"), row.code("state", PostState.class), row.date("vacant_since"),
                counts ? row.integer64("fillings").intValue() : null, counts ? row.integer64("holders_within_year").intValue() : null,
                contact(row), null, null, null, null, row.date("valid_from"), row.date("valid_until"));
    }

    private static PostItem.Municipality municipality(Row row) throws SQLException {
        var nisCode = row.integer("nis_code");
        return nisCode == null ? null : new PostItem.Municipality(nisCode, row.localized("municipality_name"));
    }

    private static PostItem.Contact contact(Row row) throws SQLException {
        var email = row.text("contact_email");
        var phone = row.text("contact_phone");
        return email == null && phone == null ? null : new PostItem.Contact(email, phone);
    }
}
