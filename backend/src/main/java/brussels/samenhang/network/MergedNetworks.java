package brussels.samenhang.network;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * What organizations said about an entry that turned out to be another one. A period the other entry does not have yet
 * moves; one that overlaps with a single period there widens it and stays behind as it was said, so that nothing is lost.
 */
@Singleton
class MergedNetworks {

    private static final String OVERLAPS = """
            exists (select from network_attendance there where there.network_id = :into and there.organization_id = here.organization_id
              and daterange(there.valid_from, there.valid_until, '[]') && daterange(here.valid_from, here.valid_until, '[]'))""";
    private static final String WIDEN = """
            with wider as (
              select there.id, case when bool_or(here.valid_from is null) or there.valid_from is null then null else least(there.valid_from, min(here.valid_from)) end as valid_from,
                case when bool_or(here.valid_until is null) or there.valid_until is null then null else greatest(there.valid_until, max(here.valid_until)) end as valid_until
              from network_attendance there join network_attendance here on here.network_id = :gone and here.organization_id = there.organization_id
                and daterange(there.valid_from, there.valid_until, '[]') && daterange(here.valid_from, here.valid_until, '[]')
              where there.network_id = :into group by there.id)
            update network_attendance a set valid_from = wider.valid_from, valid_until = wider.valid_until, version = version + 1
            from wider where wider.id = a.id and not exists (select from network_attendance other
              where other.network_id = :into and other.organization_id = a.organization_id and other.id <> a.id
                and daterange(other.valid_from, other.valid_until, '[]') && daterange(wider.valid_from, wider.valid_until, '[]'))""";
    private static final String MOVE = "update network_attendance here set network_id = :into, version = version + 1 where network_id = :gone and not " + OVERLAPS;

    /** A partnership that has a link with both keeps the one with the entry that stays. */
    private static final String MOVE_LINKS = """
            update partnership_link l set network_id = :into, version = version + 1 where network_id = :gone
              and (status = 'ended' or not exists (select from partnership_link there
                where there.partnership_id = l.partnership_id and there.network_id = :into and there.status = 'accepted'))""";

    @Inject
    Sql sql;

    void move(UUID gone, UUID into) {
        sql.query(WIDEN).with("gone", gone).with("into", into).execute();
        sql.query(MOVE_LINKS).with("gone", gone).with("into", into).execute();
        sql.query(MOVE).with("gone", gone).with("into", into).execute();
    }
}
