package brussels.samenhang.organization.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.flywaydb.core.Flyway;

/**
 * Whatever organizations did before – joining, leaving, being merged, in any order – merging loses no day of membership
 * and undoing puts every table back as it was. And: whatever table refers to an organization, a merge knows what to do.
 */
class MergeHistoryTest {

    private static final int ORGANIZATIONS = 3;
    private static final List<UUID> PARTNERSHIPS = List.of(UUID.fromString("00000000-0000-4000-8000-000000000001"), UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final String PERSON = "00000000-0000-4000-8000-0000000000aa";
    private static EmbeddedPostgres postgres;
    private static Connection connection;

    private enum What {
        join, leave, merge
    }

    record Step(What what, int organization, int other, int partnership, String kind, int day) {
    }

    @BeforeContainer
    static void aDatabaseWithTheSchema() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        connection = postgres.getPostgresDatabase().getConnection();
        run("create role samenhang_app");
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("classpath:db/migration").placeholderReplacement(false).load().migrate();
        for (var partnership : PARTNERSHIPS) {
            run("insert into partnership (id, name, type) values ('%s', '{\"nl\": \"Netwerk\"}', 'thematicNetwork')".formatted(partnership));
        }
        run("insert into person (id, name) values ('00000000-0000-4000-8000-0000000000aa', 'Iemand')");
    }

    @AfterContainer
    static void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    @Property(tries = 8)
    void mergingLosesNoDayAndUndoingRestoresEveryTable(@ForAll("histories") List<Step> steps) throws SQLException {
        var organizations = new ArrayList<UUID>();
        for (var number = 0; number < ORGANIZATIONS; number++) {
            organizations.add(organization(number));
        }
        for (var step : steps) {
            var organization = organizations.get(step.organization());
            var partnership = PARTNERSHIPS.get(step.partnership());
            switch (step.what()) {
                case join -> join(organization, partnership, step.kind(), step.day());
                case leave -> run("""
                        update membership set valid_until = date '2021-06-01' + %d, end_reason = 'lackOfTime' where organization_id = '%s' and partnership_id = '%s'
                          and valid_until is null and valid_from <= date '2021-06-01' + %d""".formatted(step.day(), organization, partnership, step.day()));
                case merge -> mergeAndBackAndMerge(organization, organizations.get(step.other()), organizations);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var what = Arbitraries.frequency(net.jqwik.api.Tuple.of(5, What.join), net.jqwik.api.Tuple.of(3, What.leave), net.jqwik.api.Tuple.of(2, What.merge));
        var organization = Arbitraries.integers().between(0, ORGANIZATIONS - 1);
        return Combinators.combine(what, organization, organization, Arbitraries.integers().between(0, 1), Arbitraries.of("partner", "lead"),
                Arbitraries.integers().between(0, 30)).as(Step::new).list().ofMinSize(4).ofMaxSize(14);
    }

    @Example
    void everyReferenceToAnOrganizationIsOneAMergeCanMove() throws SQLException {
        assertThat(texts("""
                select conrelid::regclass || '.' || conname from pg_constraint
                where contype = 'f' and confrelid = 'organization'::regclass and array_length(conkey, 1) > 1"""))
                .as("A merge moves references of one column; give the table an organization_id of its own.").isEmpty();
        assertThat(texts("""
                select table_name || '.' || column_name from organization_reference r
                where not exists (select from pg_index where indrelid = r.table_id and indisprimary)"""))
                .as("A merge finds rows by their primary key; without one, say in the comment of the foreign key why it is \"Left by a merge\".").isEmpty();
        assertThat(texts("""
                select c.table_name || '.' || c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'uuid' and c.column_name ~ '(^|_)organization_id$'
                  and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
                    where k.contype = 'f' and k.confrelid = 'organization'::regclass and k.conrelid = c.table_name::regclass and a.attname = c.column_name)
                order by 1"""))
                .as("A merge knows what refers to an organization by its foreign keys.")
                // The history stays as it was told; rows of files are read anew by every check.
                .containsExactlyInAnyOrder("journal_entry.organization_id", "directory_import_row.organization_id", "figure_import_row.organization_id");
    }

    @Example
    void everyExclusionThatNamesAnOrganizationIsAboutDays() throws SQLException {
        assertThat(texts("""
                select distinct k.conrelid::regclass || '.' || k.conname from pg_constraint k join organization_reference r on r.table_id = k.conrelid
                  join pg_attribute a on a.attrelid = k.conrelid and a.attname = r.column_name and a.attnum = any(k.conkey)
                where k.contype = 'x' and pg_get_constraintdef(k.oid) !~ 'daterange\\(\\w+, \\w+, ''\\[\\]''::text\\) WITH &&'"""))
                .as("A merge brings overlapping periods together when they are written daterange(from, until, '[]').").isEmpty();
    }

    private static void join(UUID organization, UUID partnership, String kind, int day) throws SQLException {
        run("""
                insert into membership (organization_id, partnership_id, kind, valid_from)
                select '%1$s', '%2$s', '%3$s', date '2021-06-01' + %4$d from organization where id = '%1$s' and merged_into_id is null and not exists (select from membership
                  where organization_id = '%1$s' and partnership_id = '%2$s' and daterange(valid_from, valid_until, '[]') && daterange(date '2021-06-01' + %4$d, null))"""
                .formatted(organization, partnership, kind, day));
        // What belongs to a membership: a first delegate, a contact that is somebody else in each organization, a time asleep.
        run("""
                insert into membership_delegate (membership_id, person_id, mandate, position, valid_from)
                  select m.id, '%2$s', 'inform', 1, m.valid_from from membership m where m.organization_id = '%1$s' and not exists (select from membership_delegate d where d.membership_id = m.id);
                insert into membership_contact (membership_id, person_id, function, valid_from, confirmed_on)
                  select m.id, '%2$s', m.organization_id::text, m.valid_from, m.valid_from from membership m where m.organization_id = '%1$s' and not exists (select from membership_contact c where c.membership_id = m.id);
                insert into membership_sleep (membership_id, valid_from, valid_until, reason)
                  select m.id, m.valid_from, m.valid_from + 3, 'lackOfTime' from membership m where m.organization_id = '%1$s' and not exists (select from membership_sleep s where s.membership_id = m.id);
                """.formatted(organization, PERSON));
    }

    private static void mergeAndBackAndMerge(UUID merged, UUID survivor, List<UUID> all) throws SQLException {
        if (merged.equals(survivor) || !texts("select id::text from organization where id in ('%s', '%s') and merged_into_id is not null".formatted(merged, survivor)).isEmpty()) {
            return;
        }
        var before = tables();
        var days = days(all);

        var merge = merge(merged, survivor);
        assertThat(days(all)).as("days of membership").isEqualTo(days);
        assertThat(texts("select id::text from membership where organization_id = '%s'".formatted(merged))).as("memberships left behind").isEmpty();
        assertThat(texts("select undo_organization_merge('%s')::text".formatted(merge))).containsExactly("[]");
        run("update organization_merge set undone_at = now() where id = '%s'".formatted(merge));

        assertThat(differences(before, tables())).as("every table after undoing").isEmpty();
        merge(merged, survivor);
    }

    private static UUID merge(UUID merged, UUID survivor) throws SQLException {
        var id = UUID.randomUUID();
        run("insert into organization_merge (id, merged_id, survivor_id, merged_at) values ('%s', '%s', '%s', now())".formatted(id, merged, survivor));
        run("select merge_organizations('%s', '{\"website\": \"https://samen.example\", \"aliases\": [{\"name\": \"Oude naam\"}]}')".formatted(id));
        return id;
    }

    /** The days on which any of the organizations was a member, per partnership. */
    private static List<String> days(List<UUID> organizations) throws SQLException {
        var ids = String.join("', '", organizations.stream().map(UUID::toString).toList());
        return texts("""
                select distinct partnership_id || ' ' || day::date from membership, generate_series(date '2021-06-01', date '2021-08-01', interval '1 day') as day
                where organization_id in ('%s') and daterange(valid_from, valid_until, '[]') @> day::date order by 1""".formatted(ids));
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        var found = new ArrayList<String>();
        before.forEach((table, rows) -> {
            var then = List.of(rows.split("\n"));
            var now = List.of(after.get(table).split("\n"));
            then.stream().filter(row -> !now.contains(row)).forEach(row -> found.add("- " + table + " " + row));
            now.stream().filter(row -> !then.contains(row)).forEach(row -> found.add("+ " + table + " " + row));
        });
        return found;
    }

    /** Every table, but what records the merge itself, what is worked out for searching, and revisions, which only go on. */
    private static Map<String, String> tables() throws SQLException {
        var prints = new TreeMap<String, String>();
        for (var table : texts("""
                select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and relname not in ('organization_merge', 'organization_merge_step', 'organization_duplicate_queue', 'organization_word', 'search_word', 'organization_document', 'search_document', 'flyway_schema_history', 'vocabulary_term')""")) {
            prints.put(table, texts("""
                    select coalesce(string_agg(content, E'\\n' order by content), '') from (select (to_jsonb(t) - array ['version', 'updated_at'])::text as content from "%s" t%s) rows"""
                    .formatted(table, table.equals("territory") || table.equals("observation") ? " where false" : "")).getFirst());
        }
        return prints;
    }

    /** With something of everything; the first contact is the same for all. */
    private static UUID organization(int number) throws SQLException {
        var id = UUID.randomUUID();
        run("""
                insert into organization (id, name, type, last_confirmed_on) values ('%1$s', '{"nl": "Buurthuis %2$d"}', 'association', date '2024-01-01' + %2$d);
                insert into organization_contact (organization_id, function, email, position) values ('%1$s', '{"nl": "Onthaal"}', 'info@buurthuis.example', 0), ('%1$s', '{"nl": "Zaal %2$d"}', null, 1);
                insert into organization_site (id, organization_id, street, house_number) values (uuidv7(), '%1$s', 'Straat', '1'), (uuidv7(), '%1$s', 'Straat', '2%2$d');
                insert into organization_service (organization_id, name) values ('%1$s', '{"nl": "Hulp"}'), ('%1$s', '{"nl": "Hulp %2$d"}');
                insert into organization_service_site (service_id, site_id) select s.id, p.id from organization_service s, organization_site p where s.organization_id = '%1$s' and p.organization_id = '%1$s';
                insert into organization_identifier (organization_id, scheme, number) values ('%1$s', 'other', 'zelfde'), ('%1$s', 'other', 'eigen %2$d');
                insert into organization_territory (organization_id, territory_id) select '%1$s', id from territory where nis_code in (21004, 21005 + %2$d);
                insert into organization_profile (organization_id, method, signed_as, signed_on) values ('%1$s', '{"nl": "Open huis"}', 'directie', '2024-01-01');
                insert into organization_user (organization_id, person_id, role, since) values ('%1$s', '00000000-0000-4000-8000-0000000000aa', '%3$s', date '2024-01-01' + %2$d);
                insert into partnership_lead (partnership_id, organization_id, valid_from) values ('%4$s', '%1$s', date '2024-01-01' + %2$d);
                insert into membership_request (direction, organization_id, partnership_id, requested_at) values ('application', '%1$s', '%4$s', now());
                insert into post (role_type, scope, organization_id, valid_from) values ('neighborhoodReferent', 'organization', '%1$s', '2024-01-01');
                insert into appointment (post_id, person_id, employer_id, host_id, valid_from)
                  select id, '00000000-0000-4000-8000-0000000000aa', '%1$s', '%1$s', '2024-01-01' from post where organization_id = '%1$s';
                """.formatted(id, number, List.of("reader", "editor", "owner").get(number), PARTNERSHIPS.getFirst()));
        return id;
    }

    private static List<String> texts(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
