package brussels.samenhang.exchange.directory;

import brussels.samenhang.exchange.directory.ImportView.FieldMapping;
import brussels.samenhang.exchange.directory.ImportView.SourceColumn;
import brussels.samenhang.exchange.directory.ImportView.State;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.table.Upload;
import brussels.samenhang.shared.text.Normal;
import brussels.samenhang.shared.work.TaskStatus;
import brussels.samenhang.shared.work.Works;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@Singleton
class ImportService {

    private static final String ADD = """
            insert into directory_import (id, source, file_name, format, encoding, separator, size, row_count, columns, mapping, definition, uploaded_by)
            values (:id, :source, :fileName, :format, :encoding, :separator, :size, :rows, :columns::jsonb, :mapping::jsonb, (select definition from directory_mapping where source = :source), :person)""";
    private static final String EDIT = """
            update directory_import set mapping = :mapping::jsonb, near_names = :nearNames, definition = :definition, state = 'uploaded', counts = null, version = version + 1 where id = :id""";
    private static final String REMEMBER = """
            insert into directory_mapping (source, mapping, definition) values (:source, :mapping::jsonb, :definition)
            on conflict (source) do update set mapping = excluded.mapping, definition = excluded.definition, updated_at = now()""";
    /** The file is needed until it is imported; what became of each row is kept a month longer. */
    private static final String FORGET_FILES = "delete from directory_import_file where import_id in (select id from directory_import where created_at < now() - interval '30 days')";
    private static final String FORGET_ROWS = "delete from directory_import_row where import_id in (select id from directory_import where created_at < now() - interval '60 days')";
    private static final TypeReference<Map<String, String>> BY_HEADER = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource database;

    @Inject
    ImportReader reader;

    @Inject
    Works works;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @Transactional
    ImportView add(UploadQuery query, Upload upload) throws IOException, SQLException {
        try {
            var source = required("source", query.source);
            var fileName = required("fileName", query.fileName);
            var table = Field.table(upload.file());
            var columns = table.columns().stream().map(column -> new SourceColumn(column.index(), column.header(), column.samples())).toList();
            var id = Ids.next();
            sql.query(ADD).with("id", id).with("source", source).with("fileName", fileName).with("format", table.file().format())
                    .with("encoding", table.file().encoding()).with("separator", table.file().separator()).with("size", upload.size()).with("rows", table.rows())
                    .with("columns", text(columns)).with("mapping", text(guessed(source, columns))).with("person", viewer.personId().orElse(null)).execute();
            keep(id, upload);
            return reader.get(id);
        } finally {
            Files.deleteIfExists(upload.file());
        }
    }

    private void keep(UUID id, Upload upload) throws IOException, SQLException {
        try (var connection = database.getConnection(); var content = Files.newInputStream(upload.file());
                var statement = connection.prepareStatement("insert into directory_import_file (import_id, content) values (?, ?)")) {
            statement.setObject(1, id);
            statement.setBinaryStream(2, content, upload.size());
            statement.executeUpdate();
        }
    }

    /** As this directory was last understood, and for headers it did not have then, by what they say. */
    private List<FieldMapping> guessed(String source, List<SourceColumn> columns) {
        var last = sql.query("select mapping from directory_mapping where source = :source").with("source", source).first(row -> row.json("mapping", BY_HEADER)).orElse(Map.of());
        var mapping = new ArrayList<FieldMapping>();
        var taken = EnumSet.noneOf(Field.class);
        for (var known : List.of(true, false)) {
            for (var column : columns) {
                var remembered = last.containsKey(column.header());
                var field = remembered ? Field.of(last.get(column.header())) : Field.guess(column.header());
                if (remembered == known && field.isPresent() && taken.add(field.get())) {
                    mapping.add(new FieldMapping(field.get().name(), column.index(), null));
                }
            }
        }
        last.forEach((header, value) -> {
            if (header.startsWith("=") && Field.of(header.substring(1)).filter(taken::add).isPresent()) {
                mapping.add(new FieldMapping(header.substring(1), null, value));
            }
        });
        return mapping;
    }

    @Transactional
    ImportView edit(UUID id, String ifMatch, MergePatch<ImportView.Fields> patch) {
        var view = lock(id);
        Etags.require(ifMatch, view.revision());
        requireOpen(view);
        var fields = patch.applyTo(new ImportView.Fields(view.mapping(), view.nearNames(), view.definition()));
        require(fields.mapping(), view.columns());
        sql.query(EDIT).with("mapping", text(fields.mapping())).with("nearNames", fields.nearNames())
                .with("definition", Normal.orNull(fields.definition())).with("id", id).execute();
        remember(view, fields);
        return reader.get(id);
    }

    /** A column that was left out stays left out next time: its header is kept with no field. */
    private void remember(ImportView view, ImportView.Fields fields) {
        var mapping = fields.mapping();
        var byHeader = new HashMap<String, String>();
        view.columns().forEach(column -> byHeader.put(column.header(),
                mapping.stream().filter(part -> Objects.equals(part.column(), column.index())).map(FieldMapping::field).findFirst().orElse("")));
        mapping.stream().filter(part -> part.value() != null).forEach(part -> byHeader.put("=" + part.field(), part.value()));
        sql.query(REMEMBER).with("source", view.source()).with("mapping", text(byHeader)).with("definition", Normal.orNull(fields.definition())).execute();
    }

    private static void require(List<FieldMapping> mapping, List<SourceColumn> columns) {
        var issues = new ArrayList<Issue>();
        var fields = new HashSet<String>();
        for (var i = 0; i < mapping.size(); i++) {
            var part = mapping.get(i);
            var at = "mapping[" + i + "].";
            if (Field.of(part.field()).isEmpty() || !fields.add(part.field())) {
                issues.add(Issue.body(IssueType.invalidInput, at + "field", part.field()).because(Field.of(part.field()).isEmpty() ? "directoryImport.unknownField" : "directoryImport.fieldTwice"));
            }
            if ((part.column() == null) == (part.value() == null)) {
                issues.add(Issue.body(IssueType.exactlyOneOfExpected, at + "column", part.column()));
            } else if (part.column() != null && columns.stream().noneMatch(column -> column.index() == part.column())) {
                issues.add(Issue.body(IssueType.invalidInput, at + "column", part.column()).because("directoryImport.unknownColumn"));
            }
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    @Transactional
    TaskStatus start(UUID id, ImportView.Run wanted) {
        var view = lock(id);
        requireOpen(view);
        var dryRun = !Boolean.FALSE.equals(wanted.dryRun());
        if (view.mapping().stream().noneMatch(part -> part.field().equals(Field.nameNl.name()) || part.field().equals(Field.nameFr.name()))) {
            throw Problem.of(ProblemType.stateConflict).because("directoryImport.nameNeeded");
        }
        if (!dryRun && view.state() != State.checked) {
            throw Problem.of(ProblemType.stateConflict).because("directoryImport.checkFirst");
        }
        var task = works.start(ImportWork.KIND, id, new ImportWork.Input(dryRun, Boolean.TRUE.equals(wanted.skipRefused())));
        sql.query("update directory_import set work_id = :task, version = version + 1 where id = :id").with("task", task).with("id", id).execute();
        return works.find(task).orElseThrow();
    }

    private ImportView lock(UUID id) {
        sql.query("select id from directory_import where id = :id for update").with("id", id).list(row -> row.uuid("id"));
        return reader.get(id);
    }

    private static void requireOpen(ImportView view) {
        if (view.state() == State.imported) {
            throw Problem.of(ProblemType.stateConflict).because("directoryImport.imported");
        }
        if (view.task() != null && view.task().state() == TaskStatus.State.processing) {
            throw Problem.of(ProblemType.stateConflict).because("directoryImport.running");
        }
    }

    private static String required(String name, String value) {
        var form = Normal.orNull(value);
        if (form == null) {
            throw Problem.badRequest(Issue.query(IssueType.requiredInput, name, null));
        }
        return form;
    }

    @Scheduled(every = "24h", delayed = "3m")
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query(FORGET_FILES).execute();
            sql.query(FORGET_ROWS).execute();
        });
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
