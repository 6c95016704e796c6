package brussels.samenhang.governance.decision;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.decision.DecisionCommands.Alternative;
import brussels.samenhang.governance.decision.DecisionCommands.StepKind;
import brussels.samenhang.governance.decision.DecisionView.Action;
import brussels.samenhang.governance.decision.DecisionView.Criteria;
import brussels.samenhang.governance.decision.DecisionView.Report;
import brussels.samenhang.governance.decision.DecisionView.Step;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The log of decisions. */
@Singleton
class DecisionReader {

    /** Which decisions. */
    public static class DecisionQuery extends PageRequest {

        @QueryParam("q")
        @Size(max = 200)
        @Parameter(description = "Words in the decision, in what follows from it or in what was rejected.")
        public String q;

        @QueryParam("partnership")
        @Parameter(description = "Only of these partnerships.")
        public List<UUID> partnership;

        @QueryParam("body")
        @Parameter(description = "Only of these bodies.")
        public List<UUID> body;

        @QueryParam("meeting")
        @Parameter(description = "Only taken at these meetings.")
        public List<UUID> meeting;

        @QueryParam("mode")
        @Parameter(description = "Codes of the vocabulary decisionModes.")
        public List<String> mode;

        @QueryParam("level")
        @Parameter(description = "Codes of the vocabulary decisionLevels.")
        public List<String> level;

        @QueryParam("feedbackGiven")
        @Parameter(description = "false: those that did not come back to who was asked.")
        public Boolean feedbackGiven;

        @QueryParam("from")
        @Parameter(description = "From this day on.")
        public LocalDate from;

        @QueryParam("until")
        @Parameter(description = "Up to and including this day.")
        public LocalDate until;
    }

    private static final String FEEDBACK = "exists (select from decision_step f where f.decision_id = d.id and f.kind = 'feedback')";
    private static final String DECISION = """
            select d.id, d.body_id, b.name as body_name, b.partnership_id, p.name as partnership_name, d.meeting_id, m.title as meeting_title, d.decided_on, d.title, d.words, d.level, d.mode,
              d.decided_by, d.mandate, d.alternatives, d.reservations, d.consequence, d.conflict_procedure, d.criteria_id, v.label as criteria_label, r.title as criteria_title,
              d.participation, d.participation_method, d.version, %s as feedback_given, %s as keeps, %s as takes_part,
              (select jsonb_agg(jsonb_build_object('kind', s.kind, 'organization', o.id, 'name', o.name, 'on', s.taken_on,
                  'words', case when s.kind in ('synthesis', 'feedback') or %s or o.id = any(cast(:own as uuid[]))
                      or exists (select from decision_step y where y.decision_id = d.id and y.kind = 'synthesis') then s.words end)
                  order by s.taken_on, s.created_at, s.id) from decision_step s left join organization o on o.id = s.organization_id where s.decision_id = d.id) as steps,
              (select jsonb_agg(jsonb_build_object('id', t.id, 'organization', o.id, 'name', o.name, 'toWhom', t.to_whom, 'doneOn', t.done_on) order by o.sort_name, t.id)
                from decision_report t join organization o on o.id = t.organization_id where t.decision_id = d.id) as reports
            from decision d join body b on b.id = d.body_id join partnership p on p.id = b.partnership_id left join meeting m on m.id = d.meeting_id
              left join partnership_rule_version v on v.id = d.criteria_id left join partnership_rule r on r.id = v.rule_id
            where %s""".formatted(FEEDBACK, Sight.KEEPS, Sight.TAKES_PART, Sight.KEEPS, Sight.INSIDE);
    private static final TypeReference<List<Alternative>> ALTERNATIVES = new TypeReference<>() {
    };
    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {
    };

    private record Stored(UUID id, StepKind kind, UUID organization, Localized name, LocalDate on, String words, String toWhom, LocalDate doneOn) {
    }

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    Slice<DecisionView> page(DecisionQuery query) {
        return decisions().and(query.q, "d.search_text like '%' || fold(:q) || '%'", "q").and(query.partnership, "b.partnership_id = any(:partnership)", "partnership")
                .and(query.body, "b.id = any(:body)", "body").and(query.meeting, "d.meeting_id = any(:meeting)", "meeting").and(query.mode, "d.mode = any(:mode)", "mode")
                .and(query.level, "d.level = any(:level)", "level").and(query.feedbackGiven, FEEDBACK + " = :feedbackGiven", "feedbackGiven")
                .and(query.from, "d.decided_on >= :from", "from").and(query.until, "d.decided_on <= :until", "until").page(query, "order by d.decided_on desc, d.id desc", this::view);
    }

    Optional<DecisionView> find(UUID id) {
        return decisions().and(id, "d.id = :id", "id").first(this::view);
    }

    private Query decisions() {
        return sight.bind(sql.query(DECISION)).with("own", viewer.organizations().keySet());
    }

    private DecisionView view(Row row) throws SQLException {
        var within = row.bool("takes_part");
        var keeps = row.bool("keeps");
        var criteria = row.uuid("criteria_id");
        return new DecisionView(row.uuid("id"), links.to("decisions", row.uuid("id")), Ref.to(links, "bodies", row.uuid("body_id"), row.localized("body_name")),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), Ref.to(links, "meetings", row.uuid("meeting_id"), row.localized("meeting_title")),
                row.date("decided_on"), row.localized("title"), row.localized("words"), row.text("level"), row.text("mode"), row.text("decided_by"), row.text("mandate"),
                row.json("alternatives", ALTERNATIVES), row.text("reservations"), row.text("consequence"), row.text("conflict_procedure"),
                criteria == null ? null : new Criteria(criteria, row.localized("criteria_title"), row.text("criteria_label")), row.texts("participation"), row.text("participation_method"),
                row.bool("feedback_given"), within ? list(row.json("steps", STORED)).stream().map(this::step).toList() : null,
                within ? list(row.json("reports", STORED)).stream().map(stored -> report(stored, keeps)).toList() : null, actions(keeps, within), row.integer("version"));
    }

    private List<Action> actions(boolean keeps, boolean within) {
        return !viewer.isPerson() ? null : keeps ? List.of(Action.keep, Action.react) : within ? List.of(Action.react) : List.of();
    }

    private Step step(Stored stored) {
        return new Step(stored.kind(), Ref.to(links, "organizations", stored.organization(), stored.name()), stored.on(), stored.words());
    }

    private Report report(Stored stored, boolean keeps) {
        return new Report(stored.id(), Ref.to(links, "organizations", stored.organization(), stored.name()), stored.toWhom(), stored.doneOn(),
                stored.doneOn() == null && (keeps || viewer.belongsTo(stored.organization())));
    }

    private static <T> List<T> list(List<T> found) {
        return Objects.requireNonNullElse(found, List.of());
    }
}
