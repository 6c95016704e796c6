package brussels.samenhang.exchange.directory;

import brussels.samenhang.exchange.directory.ImportView.FieldMapping;
import brussels.samenhang.exchange.directory.ImportView.NearNames;
import brussels.samenhang.exchange.directory.ImportView.SourceColumn;
import brussels.samenhang.exchange.directory.ImportView.State;
import brussels.samenhang.exchange.directory.ImportView.TargetField;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.work.TaskStatus;
import brussels.samenhang.shared.work.Works;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@Singleton
class ImportReader {

    private static final String IMPORT = "select * from directory_import where id = :id";
    private static final String IMPORTS = "select id, source, file_name, row_count, definition, state, counts, created_at, imported_at from directory_import where true";
    private static final String ROWS = """
            select r.row_number, r.name, r.outcome, r.organization_id, o.name as organization, r.matched_by, r.changes, r.findings
            from directory_import_row r left join organization o on o.id = r.organization_id where r.import_id = :import""";
    private static final TypeReference<List<SourceColumn>> COLUMNS = new TypeReference<>() {
    };
    private static final TypeReference<List<FieldMapping>> MAPPING = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
    };
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {
    };
    private static final TypeReference<List<Decision.Change>> CHANGES = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Works works;

    @Inject
    Languages languages;

    ImportView get(UUID id) {
        return sql.query(IMPORT).with("id", id).first(this::view).orElseThrow(() -> Problem.notFound("importId", id));
    }

    Slice<ImportView.Item> page(PageRequest request) {
        return sql.query(IMPORTS).page(request, "order by created_at desc, id", row -> new ImportView.Item(row.uuid("id"), links.to("organizationImports", row.uuid("id")),
                row.text("source"), row.text("file_name"), row.integer("row_count"), row.text("definition"), row.code("state", State.class), row.json("counts", COUNTS),
                row.instant("created_at"), row.instant("imported_at")));
    }

    Slice<RowView> rows(UUID id, RowQuery query) {
        var headers = headers(get(id));
        return filtered(id, query).page(query, "order by r.row_number", row -> row(id, row, headers));
    }

    /** All rows asked for, a part at a time. */
    List<RowView> rows(UUID id, RowQuery query, int after, int most) {
        var headers = headers(get(id));
        return filtered(id, query).add("and r.row_number > :after order by r.row_number limit :most").with("after", after).with("most", most).list(row -> row(id, row, headers));
    }

    private Query filtered(UUID id, RowQuery query) {
        return sql.query(ROWS).with("import", id)
                .and(query.outcome, "r.outcome = any(:outcome)", "outcome")
                .and(query.field, "r.findings @> jsonb_build_array(jsonb_build_object('field', cast(:field as text)))", "field")
                .andWhen(Boolean.TRUE.equals(query.withFindings), "r.findings <> '[]'")
                .and(query.q == null || query.q.isBlank() ? null : query.q, "position(fold(:q) in fold(r.name)) > 0", "q");
    }

    private ImportView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var state = row.code("state", State.class);
        var task = row.uuid("work_id") == null ? null : works.find(row.uuid("work_id")).orElse(null);
        var running = task != null && task.state() == TaskStatus.State.processing;
        return new ImportView(id, links.to("organizationImports", id), row.text("source"), row.text("file_name"), row.text("format"), row.text("encoding"),
                row.text("separator"), row.integer64("size"), row.integer("row_count"), row.json("columns", COLUMNS), fields(), row.json("mapping", MAPPING),
                row.code("near_names", NearNames.class), row.text("definition"), state, row.json("counts", COUNTS), task, row.instant("created_at"), row.instant("imported_at"),
                permitted(state, running), row.integer("version"));
    }

    private static List<String> permitted(State state, boolean running) {
        if (running || state == State.imported) {
            return List.of();
        }
        return state == State.checked ? List.of("edit", "check", "import") : List.of("edit", "check");
    }

    private static List<TargetField> fields() {
        return Stream.of(Field.values()).map(field -> new TargetField(field.name(), Texts.localized("directoryField." + field, Map.of()), field.vocabulary())).toList();
    }

    private static Map<String, String> headers(ImportView view) {
        var headers = new HashMap<String, String>();
        var byIndex = new HashMap<Integer, String>();
        view.columns().forEach(column -> byIndex.put(column.index(), column.header()));
        view.mapping().stream().filter(part -> part.column() != null).forEach(part -> headers.put(part.field(), byIndex.get(part.column())));
        return headers;
    }

    private RowView row(UUID id, Row row, Map<String, String> headers) throws SQLException {
        var told = new ArrayList<RowView.Told>();
        for (var finding : row.json("findings", FINDINGS)) {
            var field = finding.field() == null ? null : finding.field().name();
            told.add(new RowView.Told(field, field == null ? null : headers.get(field), finding.error(), finding.rule(), sentence(finding), finding.value()));
        }
        var changes = row.json("changes", CHANGES).stream().map(change -> new RowView.Change(change.field().name(), change.from(), change.to())).toList();
        return new RowView(row.integer("row_number"), links.to("organizationImports", id), row.text("name"), row.code("outcome", RowView.Outcome.class),
                row.localized("organization") == null ? null : Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization")),
                row.text("matched_by"), changes, told);
    }

    private String sentence(Finding finding) {
        Language language = languages.first();
        var arguments = new HashMap<String, Object>(finding.arguments());
        arguments.put("value", finding.value() == null ? "" : finding.value());
        arguments.put("field", finding.field() == null ? "" : finding.field().label(language));
        return Texts.get(language, "directoryImport.rule." + finding.rule(), arguments);
    }
}
