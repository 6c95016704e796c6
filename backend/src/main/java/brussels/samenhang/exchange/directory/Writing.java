package brussels.samenhang.exchange.directory;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Brings decided rows into the register: a handful of statements for a thousand rows, and a journal entry for each record. */
@Singleton
class Writing {

    private static final String ROWS = " from directory_import_row r where r.import_id = :import and r.row_number between :from and :until ";
    private static final String ADD = """
            insert into organization (id, name, aliases, type, type_other, legal_form, control, enterprise_number, sectors, themes, target_groups, languages,
              website, purpose, municipality_id, paid_staff_band, budget_band, members, participants, volunteers, source, source_key, synced_on)
            select r.organization_id, r.patch -> 'name', coalesce(r.patch -> 'aliases', '[]'), r.patch ->> 'type', r.patch ->> 'typeOther', r.patch ->> 'legalForm',
              r.patch ->> 'control', r.patch ->> 'enterpriseNumber', array(select jsonb_array_elements_text(r.patch -> 'sectors')),
              array(select jsonb_array_elements_text(r.patch -> 'themes')), array(select jsonb_array_elements_text(r.patch -> 'targetGroups')),
              array(select jsonb_array_elements_text(r.patch -> 'languages')), r.patch ->> 'website', r.patch -> 'purpose', (r.patch ->> 'municipality')::uuid,
              r.patch ->> 'paidStaffBand', r.patch ->> 'budgetBand', (r.patch ->> 'members')::int, (r.patch ->> 'participants')::int,
              (r.patch ->> 'volunteers')::int, r.source, r.source_key, :today""" + ROWS + " and r.outcome = 'added'";
    private static final String CHANGE = """
            update organization o set name = o.name || coalesce(r.patch -> 'name', '{}'),
              aliases = case when jsonb_exists(r.patch, 'aliases') then (select coalesce(jsonb_agg(coalesce(
                  (select known from jsonb_array_elements(o.aliases) known where known ->> 'name' = wanted ->> 'name' limit 1), wanted)), '[]')
                from jsonb_array_elements(r.patch -> 'aliases') wanted) else o.aliases end,
              type = coalesce(r.patch ->> 'type', o.type), type_other = coalesce(r.patch ->> 'typeOther', o.type_other),
              legal_form = coalesce(r.patch ->> 'legalForm', o.legal_form), control = coalesce(r.patch ->> 'control', o.control),
              enterprise_number = coalesce(r.patch ->> 'enterpriseNumber', o.enterprise_number),
              sectors = case when jsonb_exists(r.patch, 'sectors') then array(select jsonb_array_elements_text(r.patch -> 'sectors')) else o.sectors end,
              themes = case when jsonb_exists(r.patch, 'themes') then array(select jsonb_array_elements_text(r.patch -> 'themes')) else o.themes end,
              target_groups = case when jsonb_exists(r.patch, 'targetGroups') then array(select jsonb_array_elements_text(r.patch -> 'targetGroups')) else o.target_groups end,
              languages = case when jsonb_exists(r.patch, 'languages') then array(select jsonb_array_elements_text(r.patch -> 'languages')) else o.languages end,
              website = coalesce(r.patch ->> 'website', o.website),
              purpose = case when jsonb_exists(r.patch, 'purpose') then coalesce(o.purpose, '{}') || (r.patch -> 'purpose') else o.purpose end,
              municipality_id = coalesce((r.patch ->> 'municipality')::uuid, o.municipality_id),
              paid_staff_band = coalesce(r.patch ->> 'paidStaffBand', o.paid_staff_band), budget_band = coalesce(r.patch ->> 'budgetBand', o.budget_band),
              members = coalesce((r.patch ->> 'members')::int, o.members), participants = coalesce((r.patch ->> 'participants')::int, o.participants),
              volunteers = coalesce((r.patch ->> 'volunteers')::int, o.volunteers), updated_at = now(), version = o.version + 1""" + ROWS + " and r.outcome = 'changed' and o.id = r.organization_id";
    private static final String ADD_SITES = """
            insert into organization_site (organization_id, street, house_number, postal_code, municipality_id)
            select r.organization_id, r.patch -> 'site' ->> 'street', r.patch -> 'site' ->> 'houseNumber', r.patch -> 'site' ->> 'postalCode', o.municipality_id
            from directory_import_row r join organization o on o.id = r.organization_id where r.import_id = :import and r.row_number between :from and :until
              and r.outcome in ('added', 'changed') and jsonb_exists(r.patch, 'site') and not exists (select from organization_site s where s.organization_id = r.organization_id)""";
    private static final String CHANGE_SITES = """
            update organization_site s set street = coalesce(r.patch -> 'site' ->> 'street', s.street),
              house_number = coalesce(r.patch -> 'site' ->> 'houseNumber', s.house_number), postal_code = coalesce(r.patch -> 'site' ->> 'postalCode', s.postal_code)""" + ROWS + """
              and r.outcome = 'changed' and jsonb_exists(r.patch, 'site') and s.id = (select f.id from organization_site f where f.organization_id = r.organization_id
                order by f.kind = 'registered', f.position, f.id limit 1)""";
    private static final String ADD_CONTACTS = """
            insert into organization_contact (organization_id, function, email, phone)
            select r.organization_id, coalesce(r.patch -> 'contact' -> 'function', :general::jsonb), r.patch -> 'contact' ->> 'email', r.patch -> 'contact' ->> 'phone'""" + ROWS + """
              and r.outcome in ('added', 'changed') and jsonb_exists(r.patch, 'contact') and not exists (select from organization_contact c where c.organization_id = r.organization_id)""";
    private static final String CHANGE_CONTACTS = """
            update organization_contact c set function = c.function || coalesce(r.patch -> 'contact' -> 'function', '{}'),
              email = coalesce(r.patch -> 'contact' ->> 'email', c.email), phone = coalesce(r.patch -> 'contact' ->> 'phone', c.phone)""" + ROWS + """
              and r.outcome = 'changed' and jsonb_exists(r.patch, 'contact') and c.id = (select f.id from organization_contact f where f.organization_id = r.organization_id
                order by f.position, f.id limit 1)""";
    private static final String IDENTIFIERS = """
            insert into organization_identifier (organization_id, scheme, number)
            select r.organization_id, i.scheme, i.number from directory_import_row r
              cross join lateral jsonb_to_recordset(r.patch -> 'identifiers') as i (scheme text, number text)
            where r.import_id = :import and r.row_number between :from and :until and r.outcome in ('added', 'changed')
            on conflict do nothing""";
    private static final String SEEN = """
            insert into organization_source (organization_id, source, source_key, synced_on)
            select r.organization_id, r.source, case when not exists (select from organization_source x
                where x.source = r.source and x.source_key = r.source_key and x.organization_id <> r.organization_id) then r.source_key end, :today""" + ROWS + """
              and r.outcome <> 'refused' and (r.source = :source or r.source_key is not null)
            on conflict (organization_id, source) do update set
              synced_on = case when excluded.source = :source then excluded.synced_on else organization_source.synced_on end,
              source_key = coalesce(organization_source.source_key, excluded.source_key)""";
    private static final String SEEN_IN_RECORD = """
            update organization o set source = r.source, source_key = coalesce(o.source_key, case when not exists (
                select from organization x where x.source = r.source and x.source_key = r.source_key) then r.source_key end), synced_on = :today""" + ROWS + """
              and r.outcome in ('changed', 'unchanged') and o.id = r.organization_id and r.source = :source
              and (o.source is null or o.source = r.source) and (o.source, o.synced_on) is distinct from (r.source, :today)""";
    /** The documents of the search are made once for each record, not after each of the statements. */
    private static final String LATER = "select set_config('samenhang.documents_later', :later, true) as later";
    private static final String DOCUMENTS = "select refresh_organization_documents(array(select r.organization_id" + ROWS + " and r.outcome in ('added', 'changed')))::text as made";
    private static final String WRITTEN = "select r.organization_id, r.outcome, r.patch, r.changes" + ROWS + " and r.outcome in ('added', 'changed') order by r.row_number";
    private static final TypeReference<Map<String, Object>> PATCH = new TypeReference<>() {
    };
    private static final TypeReference<List<Decision.Change>> CHANGES = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    JournalApi journal;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    void write(UUID importId, String source, UUID starter, int from, int until) {
        sql.query(LATER).with("later", "on").list(row -> row.text("later"));
        for (var statement : List.of(ADD, CHANGE, CHANGE_SITES, ADD_SITES, CHANGE_CONTACTS, ADD_CONTACTS, IDENTIFIERS, SEEN, SEEN_IN_RECORD)) {
            sql.query(statement).with("import", importId).with("from", from).with("until", until).with("source", source)
                    .with("today", LocalDate.now(clock)).with("general", text(Decision.generalContact())).execute();
        }
        sql.query(LATER).with("later", "off").list(row -> row.text("later"));
        sql.query(DOCUMENTS).with("import", importId).with("from", from).with("until", until).list(row -> row.text("made"));
        journal.record(starter, sql.query(WRITTEN).with("import", importId).with("from", from).with("until", until).list(row -> {
            var id = row.uuid("organization_id");
            return row.text("outcome").equals("added")
                    ? Entry.of(Act.organizationImported, "organization", id).by(id).to(row.json("patch", PATCH))
                    : Entry.of(Act.organizationSynchronized, "organization", id).by(id).from(side(row.json("changes", CHANGES), true)).to(side(row.json("changes", CHANGES), false));
        }));
    }

    private static Map<String, String> side(List<Decision.Change> changes, boolean before) {
        var values = new java.util.LinkedHashMap<String, String>();
        changes.stream().filter(change -> !before || Objects.nonNull(change.from())).forEach(change -> values.put(change.field().name(), before ? change.from() : change.to()));
        return values;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
