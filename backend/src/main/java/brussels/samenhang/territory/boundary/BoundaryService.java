package brussels.samenhang.territory.boundary;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.territory.boundary.BoundaryFinding.Kind;
import brussels.samenhang.territory.boundary.BoundaryReader.Known;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/** Takes in the boundaries of territories, all of a file or nothing, and takes them away again. */
@ApplicationScoped
class BoundaryService {

    private static final String STORE = """
            insert into territory_boundary (territory_id, coordinates, points, source, licence, drawn_on, imported_at)
            select shape.id::uuid, shape.coordinates, shape.points, :source::text, :licence::text, :drawnOn::date, :now::timestamptz
            from jsonb_to_recordset(cast(:shapes as jsonb)) as shape (id text, coordinates jsonb, points integer)
            on conflict (territory_id) do update set coordinates = excluded.coordinates, points = excluded.points, source = excluded.source,
              licence = excluded.licence, drawn_on = excluded.drawn_on, imported_at = excluded.imported_at""";

    /** An outline whose territory is known and whose shape can be drawn. */
    private record Match(Known territory, Geometry shape) {
    }

    /** A shape as it goes into the database. */
    private record Stored(UUID id, List<List<List<List<Double>>>> coordinates, int points) {
    }

    /** What the journal keeps: not the points. */
    private record Trace(String source, String licence, LocalDate drawnOn, int points) {
    }

    @Inject
    BoundaryReader reader;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    BoundaryReport take(BoundaryImportQuery query, BoundaryFile file) {
        if (query.source == null) {
            throw Problem.badRequest(Issue.query(IssueType.requiredInput, "source", null));
        }
        var outlines = Outlines.of(file.content());
        var findings = new ArrayList<BoundaryFinding>();
        var matches = match(outlines, findings);
        var shapes = Shapes.simplified(matches.stream().map(Match::shape).toList(), query.detail);
        var stored = IntStream.range(0, matches.size())
                .mapToObj(place -> new Stored(matches.get(place).territory().id(), Shapes.coordinates(shapes.get(place)), shapes.get(place).getNumPoints())).toList();
        var store = !query.dryRun && !matches.isEmpty() && findings.stream().noneMatch(BoundaryFinding::error);
        var report = new BoundaryReport(store, outlines.size(), matched(matches, stored), findings, reader.without(ids(matches)));
        if (store) {
            store(query, stored);
        }
        return report;
    }

    @Transactional
    void remove() {
        var removed = sql.query("delete from territory_boundary returning territory_id").list(row -> row.uuid("territory_id"));
        journal.record(account.currentPersonId(), removed.stream().map(id -> Entry.of(Act.territoryBoundaryRemoved, "territory", id)).toList());
    }

    private List<Match> match(List<Outline> outlines, List<BoundaryFinding> findings) {
        var known = reader.known(outlines.stream().map(Outline::code).toList());
        var seen = new HashSet<UUID>();
        var matches = new ArrayList<Match>();
        for (var outline : outlines) {
            var territory = outline.code() == null ? null : known.get(outline.code().toLowerCase());
            if (territory == null) {
                findings.add(BoundaryFinding.of(outline, outline.code() == null ? Kind.noCode : Kind.unknownTerritory));
                continue;
            }
            if (!seen.add(territory.id())) {
                findings.add(BoundaryFinding.of(outline, Kind.duplicate));
                continue;
            }
            var judged = Shapes.judge(outline.shape());
            judged.finding().ifPresent(kind -> findings.add(BoundaryFinding.of(outline, kind)));
            if (judged.shape() != null) {
                matches.add(new Match(territory, judged.shape()));
            }
        }
        return matches;
    }

    private List<BoundaryReport.Matched> matched(List<Match> matches, List<Stored> stored) {
        return IntStream.range(0, matches.size()).boxed().sorted(Comparator.comparing(place -> matches.get(place).territory().sortName()))
                .map(place -> reader.matched(matches.get(place).territory(), matches.get(place).shape().getNumPoints(), stored.get(place).points())).toList();
    }

    private void store(BoundaryImportQuery query, List<Stored> stored) {
        sql.query(STORE).with("source", query.source).with("licence", query.licence).with("drawnOn", query.drawnOn).with("now", clock.instant())
                .with("shapes", written(stored)).execute();
        journal.record(account.currentPersonId(), stored.stream().map(shape -> Entry.of(Act.territoryBoundaryImported, "territory", shape.id())
                .to(new Trace(query.source, query.licence, query.drawnOn, shape.points()))).toList());
    }

    private String written(List<Stored> stored) {
        try {
            return json.writeValueAsString(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream().map(match -> match.territory().id()).collect(Collectors.toList());
    }
}
