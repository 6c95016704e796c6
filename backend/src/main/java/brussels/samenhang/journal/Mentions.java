package brussels.samenhang.journal;

import brussels.samenhang.journal.JournalEntryView.Mention;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for what states refer to by id, a whole page in one statement. Persons are named to the administration, to who
 * takes part in the partnership of the act, to their colleagues and to themselves.
 */
@Singleton
class Mentions {

    /** True for an act whose people the viewer may see by name. */
    static final String NAMES_SHOWN = """
            coalesce(:everybody or j.partnership_id = any(cast(:takesPart as uuid[])) or j.actor_person_id = cast(:self as uuid) or exists (
              select from organization_user colleague where colleague.person_id = j.actor_person_id and colleague.organization_id = any(cast(:own as uuid[]))), false)""";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NAMES = """
            with asked as (select unnest(cast(:ids as uuid[])) as id)
            select id, name from organization join asked using (id)
            union all select id, name from partnership join asked using (id)
            union all select id, name from territory join asked using (id)
            union all select id, name from generation join asked using (id)
            union all select id, name from theme join asked using (id)
            union all select id, (select w.name from indicator_version w where w.indicator_id = indicator.id order by w.number desc limit 1) from indicator join asked using (id)
            union all select person.id, jsonb_build_object('nl', person.name, 'fr', person.name, 'en', person.name) from person join asked using (id)
            where :everybody or person.id = any(cast(:takingPart as uuid[])) or person.id = cast(:self as uuid) or exists (
              select from organization_user u where u.person_id = person.id and u.organization_id = any(cast(:own as uuid[])))""";

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    Query bind(Query query) {
        return query.with("everybody", viewer.isAdministration()).with("self", viewer.personId().orElse(null)).with("own", viewer.organizations().keySet())
                .with("takesPart", Stream.concat(viewer.memberPartnerships().stream(), viewer.coordinatedPartnerships().stream()).collect(Collectors.toSet()));
    }

    List<JournalEntryView> fill(List<JournalEntryView> entries) {
        var all = entries.stream().flatMap(entry -> ids(entry).stream()).collect(Collectors.toSet());
        if (all.isEmpty()) {
            return entries;
        }
        var names = names(all, entries.stream().filter(this::takesPart).flatMap(entry -> ids(entry).stream()).collect(Collectors.toSet()));
        return entries.stream().map(entry -> entry.mentioning(ids(entry).stream().map(names::get).filter(Objects::nonNull).toList())).toList();
    }

    private Map<UUID, Mention> names(Set<UUID> ids, Set<UUID> ofPartnerships) {
        var names = new HashMap<UUID, Mention>();
        bind(sql.query(NAMES)).with("ids", ids).with("takingPart", ofPartnerships)
                .list(row -> new Mention(row.uuid("id"), row.localized("name")))
                .stream().filter(mention -> mention.name() != null).forEach(mention -> names.put(mention.id(), mention));
        return names;
    }

    private boolean takesPart(JournalEntryView entry) {
        return entry.partnership() != null && viewer.takesPartIn(entry.partnership().id());
    }

    private static Set<UUID> ids(JournalEntryView entry) {
        return Stream.of(entry.before(), entry.after()).filter(Objects::nonNull).map(JsonNode::toString)
                .flatMap(state -> ID.matcher(state).results()).map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
