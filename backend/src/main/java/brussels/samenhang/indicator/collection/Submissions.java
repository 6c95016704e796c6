package brussels.samenhang.indicator.collection;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.document.Canonical;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Freezes what a partnership handed in, and gives it back to the byte. */
@ApplicationScoped
class Submissions {

    private static final String SELECT = """
            select s.id, s.round_id, r.period, s.partnership_id, p.name, s.frozen_at, s.figures, s.missing, s.sha256, s.content
            from collection_submission s join collection_round r on r.id = s.round_id join partnership p on p.id = s.partnership_id where true""";
    /** Every figure with all that is needed to read it; numbers as text, with the decimals they were given with. */
    private static final String FIGURES = """
            select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'indicator', i.code, 'version', v.number, 'name', v.name, 'definition', v.definition, 'unit', v.unit, 'kind', v.kind, 'caveat', v.caveat,
                'organization', g.name, 'disaggregation', o.disaggregation, 'value', round(o.value, o.value_scale)::text,
                'lower', round(o.lower_bound, o.value_scale)::text, 'upper', round(o.upper_bound, o.value_scale)::text,
                'absenceReason', o.absence_reason, 'absenceNote', o.absence_note, 'numerator', trim_scale(o.numerator)::text, 'denominator', trim_scale(o.denominator)::text,
                'narrative', o.narrative, 'method', o.method, 'source', o.source, 'edition', o.edition, 'evidence', o.evidence,
                'estimated', o.estimated, 'provisional', o.provisional, 'status', o.status, 'partnershipPhase', o.partnership_phase))
              order by i.code, g.sort_name nulls first, o.organization_id, o.disaggregation::text, o.edition), '[]') as figures, count(*)::integer as number
            from collection_round r
            join observation o on o.partnership_id = :partnership and o.period_type = r.period_type and o.period_start = r.period_start and o.status not in ('draft', 'returned')
            join indicator i on i.id = o.indicator_id join indicator_version v on v.id = o.indicator_version_id left join organization g on g.id = o.organization_id
            where r.id = :round""";
    private static final String MISSING = """
            select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('indicator', i.code, 'name', v.name, 'organization', g.name))
              order by i.code, g.sort_name nulls first, a.organization_id), '[]') as missing, count(*)::integer as number
            from collection_round r
            join indicator_version v on v.status = 'approved' and v.period_type = r.period_type and v.formula is null and v.register_measure is null
            join indicator i on i.id = v.indicator_id
            join indicator_assignment a on a.indicator_id = i.id and a.partnership_id = :partnership and daterange(a.valid_from, a.valid_until, '[]') && daterange(r.period_start, r.period_end, '[]')
            left join organization g on g.id = a.organization_id
            where r.id = :round and not exists (select from observation o where o.indicator_id = i.id and o.partnership_id = :partnership and o.organization_id is not distinct from a.organization_id
              and o.disaggregation = '{}' and o.period_type = r.period_type and o.period_start = r.period_start and o.status not in ('draft', 'returned'))""";

    @Inject
    RoundReader rounds;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private record Part(JsonNode rows, int number) {
    }

    /** Those the viewer may read, newest first. */
    List<SubmissionView> list(UUID round) {
        var own = new HashSet<>(viewer.coordinatedPartnerships());
        own.addAll(viewer.memberPartnerships());
        return sql.query(SELECT).and(round, "s.round_id = :round", "round").with("all", viewer.isAdministration() || viewer.isEvaluator()).with("own", own)
                .add("and (:all or s.partnership_id = any(:own::uuid[])) order by s.frozen_at desc, s.id limit 200").list(this::view);
    }

    SubmissionView get(UUID id) {
        return sql.query(SELECT).and(id, "s.id = :id", "id").first(this::view).orElseThrow(() -> Problem.notFound("collectionSubmissionId", id));
    }

    byte[] content(UUID id) {
        return sql.query(SELECT).and(id, "s.id = :id", "id").first(row -> row.text("content")).orElseThrow(() -> Problem.notFound("collectionSubmissionId", id))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Transactional
    SubmissionView freeze(FreezeFigures command) {
        var round = rounds.find(command.round()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "round", command.round()));
        var name = sql.query("select name from partnership where id = :id").with("id", command.partnership()).first(row -> row.json("name", JsonNode.class))
                .orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", command.partnership()));
        var figures = part(FIGURES, "figures", command);
        if (figures.number() == 0) {
            throw Problem.of(ProblemType.stateConflict).because("observation.nothingToFreeze");
        }
        var missing = part(MISSING, "missing", command);
        var at = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var content = new TreeMap<String, Object>();
        content.put("partnership", name);
        content.put("partnershipId", command.partnership().toString());
        content.put("period", round.period());
        content.put("frozenAt", at.toString());
        content.put("figures", figures.rows());
        content.put("missing", missing.rows());
        var text = Canonical.text(json.valueToTree(content));
        var id = Ids.next();
        sql.query("""
                insert into collection_submission (id, round_id, partnership_id, frozen_at, figures, missing, content, sha256)
                values (:id, :round, :partnership, :at, :figures, :missing, :content, :sha256)""")
                .with("id", id).with("round", command.round()).with("partnership", command.partnership()).with("at", at).with("figures", figures.number())
                .with("missing", missing.number()).with("content", text).with("sha256", Canonical.sha256(text)).execute();
        journal.record(Entry.of(Act.collectionFrozen, "collectionSubmission", id).in(command.partnership()).to(java.util.Map.of("round", command.round(), "sha256", Canonical.sha256(text))));
        return get(id);
    }

    private Part part(String statement, String column, FreezeFigures command) {
        return sql.query(statement).with("partnership", command.partnership()).with("round", command.round())
                .first(row -> new Part(row.json(column, JsonNode.class), row.integer("number"))).orElseThrow();
    }

    private SubmissionView view(Row row) throws SQLException {
        var id = row.uuid("id");
        return new SubmissionView(id, links.to("collectionSubmissions", id), row.uuid("round_id"), row.text("period"),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("name")), row.instant("frozen_at"), row.integer("figures"), row.integer("missing"),
                row.text("sha256"), java.net.URI.create(links.to("collectionSubmissions", id) + "/content"));
    }
}
