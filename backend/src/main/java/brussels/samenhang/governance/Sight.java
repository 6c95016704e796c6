package brussels.samenhang.governance;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

/**
 * Who reads what a body discusses, and who keeps its papers: the one place where that is worked out. What is confidential
 * is for who sits in the body, coordinates the partnership, or was let in by name; being an employer, the administration
 * or a tool is no reason. Who belongs to the administration cannot open it by becoming the coordinator either, since the
 * administration fills posts itself: only a seat, or being let in by who keeps the papers, does.
 */
@Singleton
public class Sight {

    /** Condition on a body {@code b}: what it discusses is open to the viewer. Its parameters come from {@link #bind}. */
    public static final String INSIDE = """
            (b.confidentiality = 'open'
              or b.confidentiality = 'partners' and (cast(:sightAll as boolean) or b.partnership_id = any(cast(:sightPart as uuid[])))
              or b.confidentiality <> 'open' and (b.partnership_id = any(cast(:sightRun as uuid[])) and not (cast(:sightAdministration as boolean) and b.confidentiality = 'confidential')
                or exists (select from body_seat mine where mine.body_id = b.id and mine.person_id = cast(:sightSelf as uuid)
                  and daterange(mine.valid_from, mine.valid_until, '[]') @> cast(:sightToday as date))
                or exists (select from body_reader let where let.body_id = b.id and let.person_id = cast(:sightSelf as uuid)
                  and daterange(let.valid_from, let.valid_until, '[]') @> cast(:sightToday as date))))""";
    /** Condition on a body {@code b}: the viewer may know that it exists. */
    public static final String KNOWN = """
            (b.confidentiality <> 'confidential' or cast(:sightAll as boolean) or b.partnership_id = any(cast(:sightPart as uuid[]))
              or exists (select from body_seat mine where mine.body_id = b.id and mine.person_id = cast(:sightSelf as uuid)))""";
    /** Condition on a body {@code b}: the viewer keeps its papers, as its chair, secretary or leader or as who coordinates the partnership. */
    public static final String KEEPS = """
            (case when cast(:sightAdministration as boolean) then b.confidentiality <> 'confidential' else b.partnership_id = any(cast(:sightRun as uuid[])) end
              or exists (select from body_seat mine where mine.body_id = b.id and mine.person_id = cast(:sightSelf as uuid) and mine.role in ('chair', 'secretary', 'leader')
                and daterange(mine.valid_from, mine.valid_until, '[]') @> cast(:sightToday as date)))""";
    /** Condition on a body {@code b}: the viewer takes part in its partnership or sits in it, and so sees names of persons. */
    public static final String TAKES_PART = """
            (cast(:sightAdministration as boolean) or b.partnership_id = any(cast(:sightPart as uuid[]))
              or exists (select from body_seat mine where mine.body_id = b.id and mine.person_id = cast(:sightSelf as uuid)))""";

    /** What rights on a body depend on. */
    public record Body(UUID id, UUID partnership, String confidentiality, boolean inside, boolean keeps, boolean takesPart) {

        public boolean isConfidential() {
            return confidentiality.equals("confidential");
        }
    }

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Query bind(Query query) {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return query.with("sightAll", viewer.isAdministration() || viewer.isEvaluator()).with("sightAdministration", viewer.isAdministration())
                .with("sightPart", part).with("sightRun", viewer.coordinatedPartnerships()).with("sightSelf", viewer.personId().orElse(null))
                .with("sightToday", LocalDate.now(clock));
    }

    /** The body, whoever asks; what the viewer may do stands in it. */
    public Optional<Body> find(UUID body) {
        return body == null ? Optional.empty() : bind(sql.query("select b.id, b.partnership_id, b.confidentiality, " + INSIDE + " as inside, " + KEEPS + " as keeps, " + TAKES_PART
                + " as takes_part from body b where b.id = :body")).with("body", body)
                .first(row -> new Body(row.uuid("id"), row.uuid("partnership_id"), row.text("confidentiality"), row.bool("inside"), row.bool("keeps"), row.bool("takes_part")));
    }

    /** For permission checkers: a person who keeps the papers of the body. */
    public boolean keeps(UUID body) {
        return viewer.isPerson() && find(body).filter(Body::keeps).isPresent();
    }

    /** The body a record of this feature belongs to, by its table: {@code meeting}, {@code decision}. Names of our own, never of a caller. */
    public Optional<Body> of(String table, UUID id) {
        return id == null ? Optional.empty()
                : sql.query("select body_id from " + table + " where id = :id").with("id", id).first(row -> row.uuid("body_id")).flatMap(this::find);
    }

    public boolean keepsThatOf(String table, UUID id) {
        return viewer.isPerson() && of(table, id).filter(Body::keeps).isPresent();
    }
}
