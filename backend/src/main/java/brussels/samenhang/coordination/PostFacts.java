package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands out about posts is found from these facts, read for many posts in one statement. */
@Singleton
class PostFacts {

    private static final String FACTS = """
            select post.id, coalesce(role.attributes ->> 'coordinates', 'false')::boolean as coordinates, (role.attributes ->> 'minimumFte')::numeric as minimum_fte,
              post.valid_until as post_until, held.*, exists (
                select from appointment next where next.post_id = post.id and next.capacity = 'holder'
                  and daterange(next.valid_from, next.valid_until, '[]') @> held.filled_until + 1) as followed
            from post
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join lateral (
              select count(*) filter (where a.capacity = 'holder' and a.replaces_id is null) as own_holders, count(*) filter (where a.capacity = 'deputy') as deputies,
                case when not coalesce(bool_or(a.valid_until is null) filter (where a.capacity = 'holder'), true) then max(a.valid_until) filter (where a.capacity = 'holder') end as filled_until,
                coalesce(max((select count(distinct coalesce(elsewhere.partnership_id, elsewhere.territory_id)) from appointment other join post elsewhere on elsewhere.id = other.post_id
                  join vocabulary_term kind on kind.vocabulary = 'roleTypes' and kind.code = elsewhere.role_type and kind.attributes -> 'coordinates' = 'true'
                  where other.person_id = a.person_id and other.capacity = 'holder' and daterange(other.valid_from, other.valid_until, '[]') @> :day
                    and coalesce(elsewhere.partnership_id, elsewhere.territory_id) is distinct from coalesce(post.partnership_id, post.territory_id))) filter (where a.capacity = 'holder'), 0) as elsewhere,
                coalesce(bool_or(a.capacity = 'holder' and exists (
                  select from membership m where m.partnership_id = post.partnership_id and m.organization_id = a.employer_id and m.kind <> 'lead'
                    and daterange(m.valid_from, m.valid_until, '[]') @> :day and not exists (
                      select from partnership_lead l where l.partnership_id = m.partnership_id and l.organization_id = m.organization_id
                        and daterange(l.valid_from, l.valid_until, '[]') @> :day))), false) as employed_by_partner
              from appointment a where a.post_id = post.id and daterange(a.valid_from, a.valid_until, '[]') @> :day) held on true
            where post.id = any(cast(:posts as uuid[]))""";

    @Inject
    Sql sql;

    /** The facts of posts on a day, by id of the post. */
    Map<UUID, PostFinding.Facts> of(Collection<PostItem> posts, LocalDate day) {
        var items = posts.stream().collect(Collectors.toMap(PostItem::id, Function.identity()));
        var facts = new HashMap<UUID, PostFinding.Facts>();
        if (!items.isEmpty()) {
            sql.query(FACTS).with("posts", items.keySet()).with("day", day).list(row -> facts.put(row.uuid("id"), facts(row, items.get(row.uuid("id")), day)));
        }
        return facts;
    }

    private static PostFinding.Facts facts(Row row, PostItem post, LocalDate day) throws SQLException {
        return new PostFinding.Facts(day, row.bool("coordinates"), row.decimal("minimum_fte"), post.plannedFte(), post.actualFte(), post.state(),
                row.integer64("own_holders").intValue(), row.integer64("deputies").intValue(), row.date("filled_until"), row.bool("followed"), row.date("post_until"),
                row.integer64("elsewhere").intValue(), row.bool("employed_by_partner"), post.holdersWithinYear() == null ? 0 : post.holdersWithinYear());
    }
}
