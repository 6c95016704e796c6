package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.intake.FigureImportView.ReadColumn;
import brussels.samenhang.indicator.intake.FigureImportView.State;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.work.TaskStatus;
import brussels.samenhang.shared.work.Works;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Singleton
class IntakeReader {

    private static final String IMPORT = "select * from figure_import where id = :id";
    private static final String IMPORTS = "select id, file_name, row_count, state, counts, created_at, imported_at from figure_import where true";
    private static final String ROWS = """
            select r.*, v.name as indicator_name, p.name as partnership_name, t.name as territory_name, o.name as organization_name, f.id as there
            from figure_import_row r
            left join lateral (select name from indicator_version w where w.indicator_id = r.indicator_id order by w.number desc limit 1) v on true
            left join partnership p on p.id = r.partnership_id
            left join territory t on t.id = r.territory_id
            left join organization o on o.id = r.organization_id
            left join observation f on f.id = r.observation_id
            where r.import_id = :import""";
    private static final TypeReference<List<ReadColumn>> COLUMNS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> PART = new TypeReference<>() {
    };
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Works works;

    @Inject
    Viewer viewer;

    @Inject
    Languages languages;

    FigureImportView get(UUID id) {
        return sql.query(IMPORT).with("id", id).first(this::view).orElseThrow(() -> Problem.notFound("importId", id));
    }

    /** Those of the viewer; the administration sees all. */
    Slice<FigureImportView.Item> page(PageRequest request) {
        return sql.query(IMPORTS).and(viewer.isAdministration() ? null : viewer.personId().orElse(new UUID(0, 0)), "uploaded_by = :person", "person")
                .page(request, "order by created_at desc, id", row -> new FigureImportView.Item(row.uuid("id"), links.to("figureImports", row.uuid("id")), row.text("file_name"),
                        row.integer("row_count"), row.code("state", State.class), row.json("counts", COUNTS), row.instant("created_at"), row.instant("imported_at")));
    }

    Slice<FigureRowView> rows(UUID id, FigureRowQuery query) {
        var headers = headers(get(id));
        return filtered(id, query).page(query, "order by r.row_number", row -> row(id, row, headers));
    }

    /** All rows asked for, a part at a time. */
    List<FigureRowView> rows(UUID id, FigureRowQuery query, int after, int most) {
        var headers = headers(get(id));
        return filtered(id, query).add("and r.row_number > :after order by r.row_number limit :most").with("after", after).with("most", most).list(row -> row(id, row, headers));
    }

    private Query filtered(UUID id, FigureRowQuery query) {
        return sql.query(ROWS).with("import", id)
                .and(query.outcome, "r.outcome = any(:outcome)", "outcome")
                .and(query.column, "r.findings @> jsonb_build_array(jsonb_build_object('column', cast(:column as text)))", "column")
                .andWhen(Boolean.TRUE.equals(query.withFindings), "r.findings <> '[]'")
                .and(query.q == null || query.q.isBlank() ? null : query.q, "position(fold(:q) in fold(concat_ws(' ', r.indicator, v.name::text, r.subject))) > 0", "q");
    }

    private FigureImportView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var state = row.code("state", State.class);
        var columns = row.json("columns", COLUMNS);
        var missing = Column.needed().stream().map(Column::name).filter(needed -> columns.stream().noneMatch(column -> needed.equals(column.readAs()))).toList();
        var task = row.uuid("work_id") == null ? null : works.find(row.uuid("work_id")).orElse(null);
        return new FigureImportView(id, links.to("figureImports", id), row.text("file_name"), row.text("source"), row.text("format"), row.text("encoding"), row.text("separator"),
                row.integer64("size"), row.integer("row_count"), columns, missing, state, row.bool("submitted"), row.json("counts", COUNTS), task, row.instant("created_at"),
                row.instant("imported_at"), permitted(state, task, missing));
    }

    private static List<String> permitted(State state, TaskStatus task, List<String> missing) {
        return state == State.imported || !missing.isEmpty() || task != null && task.state() == TaskStatus.State.processing ? List.of() : List.of("check", "import");
    }

    private static Map<String, String> headers(FigureImportView view) {
        var headers = new HashMap<String, String>();
        view.columns().stream().filter(column -> column.readAs() != null).forEach(column -> headers.put(column.readAs(), column.header()));
        return headers;
    }

    private FigureRowView row(UUID id, Row row, Map<String, String> headers) throws SQLException {
        var told = row.json("findings", FINDINGS).stream().map(finding -> new FigureRowView.Told(finding.column(), finding.column() == null ? null : headers.get(finding.column()),
                finding.error(), finding.rule(), finding.text().pick(languages.first()), finding.value())).toList();
        var about = row.uuid("partnership_id") != null ? Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name"))
                : Ref.to(links, "territories", row.uuid("territory_id"), row.localized("territory_name"));
        return new FigureRowView(row.integer("row_number"), links.to("figureImports", id), row.code("outcome", FigureRowOutcome.class),
                Ref.to(links, "indicators", row.uuid("indicator_id"), row.localized("indicator_name")), row.text("indicator"), about,
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.text("subject"), row.text("period"), row.json("part", PART),
                row.text("figure"), row.text("was"), row.uuid("there") == null ? null : links.to("observations", row.uuid("there")), told);
    }
}
