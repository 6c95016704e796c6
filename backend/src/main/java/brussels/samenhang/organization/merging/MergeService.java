package brussels.samenhang.organization.merging;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Making two records of one organization one, and two again. The database moves the rows: see V35. */
@Singleton
class MergeService {

    private static final String ASK = """
            insert into organization_merge (id, merged_id, survivor_id, choices, merged_at, merged_by)
            values (:id, :merged, :survivor, :choices::jsonb, :now, :person)""";
    private static final String DO = "select merge_organizations(:id, :changes::jsonb)";
    private static final String UNDO = """
            update organization_merge set leftovers = undo_organization_merge(id), undone_at = :now, undone_by = :person where id = :id""";

    private static final String PAIR_MERGED = """
            update organization_duplicate set state = 'merged', decided_at = :now, decided_by = :person, version = version + 1
            where (one_id, other_id) in ((:survivor, :merged), (:merged, :survivor))""";
    private static final String PAIR_OPEN = """
            update organization_duplicate set state = 'open', decided_at = null, decided_by = null, version = version + 1
            where (one_id, other_id) in ((:survivor, :merged), (:merged, :survivor)) and state = 'merged'""";

    @Inject
    Sql sql;

    @Inject
    MergeReader reader;

    @Inject
    FieldWords words;

    @Inject
    Viewer viewer;

    @Inject
    JournalApi journal;

    @Inject
    Links links;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Both records as they are stored. */
    private record Pair(JsonNode survivor, JsonNode merged) {
    }

    @Transactional
    MergeView merge(NewMerge wanted) {
        var pair = pair(wanted);
        var merge = carryOut(wanted, pair);
        sql.query(PAIR_MERGED).with("survivor", wanted.survivor()).with("merged", wanted.merged()).with("now", clock.instant())
                .with("person", viewer.personId().orElse(null)).execute();
        journal.record(Entry.of(Act.organizationMerged, "organization", wanted.merged()).by(wanted.survivor())
                .from(Map.of("name", pair.merged().path("name"))).to(Map.of("organization", wanted.survivor(), "merge", merge)));
        reader.touchedMemberships(merge).forEach(membership -> journal.record(membership.merged(wanted.survivor())));
        viewer.forgetGrants();
        return reader.get(merge);
    }

    /** Does it, looks, and takes it back. */
    MergePreview preview(NewMerge wanted) {
        QuarkusTransaction.begin();
        try {
            var pair = pair(wanted);
            var survivor = party(pair.survivor());
            var merged = party(pair.merged());
            var merge = carryOut(wanted, pair);
            var aliases = reader.record(wanted.survivor()).orElseThrow().path("aliases").valueStream().map(alias -> alias.path("name").asText()).toList();
            return new MergePreview(survivor, merged, fields(wanted, pair), aliases, reader.movings(merge), reader.memberships(merge));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Transactional
    MergeView undo(UUID id) {
        var merge = reader.get(id);
        if (merge.undoneAt() != null) {
            throw Problem.of(ProblemType.stateConflict).because("merging.alreadyUndone");
        }
        if (merge.permittedActions().isEmpty()) {
            throw Problem.of(ProblemType.stateConflict).because("merging.survivorMerged");
        }
        sql.query(UNDO).with("id", id).with("now", clock.instant()).with("person", viewer.personId().orElse(null)).execute();
        sql.query(PAIR_OPEN).with("survivor", merge.survivor().id()).with("merged", merge.merged().id()).execute();
        var undone = reader.get(id);
        journal.record(Entry.of(Act.organizationMergeUndone, "organization", merge.merged().id()).by(merge.survivor().id())
                .from(Map.of("organization", merge.survivor().id())).to(Map.of("merge", id, "leftovers", undone.leftovers().size())));
        reader.touchedMemberships(id).reversed().forEach(membership -> journal.record(membership.undone()));
        viewer.forgetGrants();
        return undone;
    }

    private UUID carryOut(NewMerge wanted, Pair pair) {
        var id = Ids.next();
        var changes = MergeChanges.of(pair.survivor(), pair.merged(), wanted.fields());
        sql.query(ASK).with("id", id).with("merged", wanted.merged()).with("survivor", wanted.survivor()).with("choices", text(wanted.fields()))
                .with("now", clock.instant()).with("person", viewer.personId().orElse(null)).execute();
        sql.query(DO).with("id", id).with("changes", changes.toString()).list(_ -> id);
        return id;
    }

    private Pair pair(NewMerge wanted) {
        if (wanted.survivor().equals(wanted.merged())) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "merged", wanted.merged()).because("merging.sameRecord"));
        }
        return new Pair(standing("survivor", wanted.survivor()), standing("merged", wanted.merged()));
    }

    private JsonNode standing(String name, UUID organization) {
        var record = reader.record(organization).orElseThrow(() -> Problem.unknownReference(Issue.In.body, name, organization));
        if (!record.path("merged_into_id").isNull()) {
            throw Problem.of(ProblemType.stateConflict).because("merging.alreadyMerged")
                    .with("survivor", links.to("organizations", record.path("merged_into_id").asText()));
        }
        return record;
    }

    private MergePreview.Party party(JsonNode record) {
        var id = UUID.fromString(record.path("id").asText());
        return new MergePreview.Party(id, links.to("organizations", id), json.convertValue(record.path("name"), Localized.class),
                moment(record.path("created_at")), moment(record.path("updated_at")),
                record.path("last_confirmed_on").isNull() ? null : LocalDate.parse(record.path("last_confirmed_on").asText()), reader.holdings(id));
    }

    private List<MergePreview.Field> fields(NewMerge wanted, Pair pair) {
        var all = words.of(pair.survivor(), pair.merged());
        return RecordField.of(pair.survivor()).stream().map(field -> {
            var suggested = field.suggestion(pair.survivor(), pair.merged());
            return new MergePreview.Field(field.name(), all.of(field, pair.survivor()), all.of(field, pair.merged()), field.isSame(pair.survivor(), pair.merged()),
                    field.canBeBoth(pair.survivor(), pair.merged()), suggested, wanted.fields().getOrDefault(field.name(), suggested));
        }).filter(field -> field.survivor() != null || field.merged() != null).toList();
    }

    private static Instant moment(JsonNode value) {
        return OffsetDateTime.parse(value.asText()).toInstant();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
