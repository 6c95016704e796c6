package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.table.Upload;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Normal;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.work.TaskStatus;
import brussels.samenhang.shared.work.Works;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Singleton
class IntakeService {

    private static final String ADD = """
            insert into figure_import (id, file_name, source, format, encoding, separator, size, sha256, row_count, decimal_sign, columns, uploaded_by)
            values (:id, :fileName, :source, :format, :encoding, :separator, :size, :sha256, :rows, :decimal, :columns::jsonb, :person)""";
    /** The file is needed until it is imported; what became of each row is kept a month longer. */
    private static final String FORGET_FILES = "delete from figure_import_file where import_id in (select id from figure_import where created_at < now() - interval '30 days')";
    private static final String FORGET_ROWS = "delete from figure_import_row where import_id in (select id from figure_import where created_at < now() - interval '60 days')";

    @Inject
    Sql sql;

    @Inject
    FileStore files;

    @Inject
    IntakeReader reader;

    @Inject
    Works works;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @Transactional
    FigureImportView add(FigureUploadQuery query, Upload upload) throws IOException, SQLException {
        try {
            var fileName = Normal.orNull(query.fileName);
            if (fileName == null) {
                throw Problem.badRequest(Issue.query(IssueType.requiredInput, "fileName", null));
            }
            var words = Vocabularies.read(sql);
            var layout = Layout.of(upload.file(), words);
            var table = layout.table();
            var id = Ids.next();
            sql.query(ADD).with("id", id).with("fileName", fileName).with("source", Normal.orNull(query.source)).with("format", table.file().format())
                    .with("encoding", table.file().encoding()).with("separator", table.file().separator()).with("size", upload.size()).with("sha256", upload.sha256())
                    .with("rows", table.rows()).with("decimal", layout.decimal()).with("columns", text(columns(layout, words))).with("person", viewer.personId().orElse(null)).execute();
            files.keep(id, upload);
            return reader.get(id);
        } finally {
            Files.deleteIfExists(upload.file());
        }
    }

    private static List<FigureImportView.ReadColumn> columns(Layout layout, Vocabularies words) {
        return layout.table().columns().stream().map(column -> {
            var readAs = layout.readAs().get(column.index());
            return new FigureImportView.ReadColumn(column.index(), column.header(), column.samples(), readAs, readAs == null ? null : label(readAs, words));
        }).toList();
    }

    private static Localized label(String readAs, Vocabularies words) {
        return Texts.has(Language.nl, "figureColumn." + readAs) ? Texts.localized("figureColumn." + readAs, Map.of()) : words.label(readAs);
    }

    @Transactional
    TaskStatus start(UUID id, FigureImportView.Run wanted) {
        sql.query("select id from figure_import where id = :id for update").with("id", id).list(row -> row.uuid("id"));
        var view = reader.get(id);
        if (view.state() == FigureImportView.State.imported) {
            throw Problem.of(ProblemType.stateConflict).because("figureImport.imported");
        }
        if (view.task() != null && view.task().state() == TaskStatus.State.processing) {
            throw Problem.of(ProblemType.stateConflict).because("figureImport.running");
        }
        if (!view.missing().isEmpty()) {
            throw Problem.of(ProblemType.stateConflict).because("figureImport.columnsMissing");
        }
        var input = new IntakeWork.Input(!Boolean.FALSE.equals(wanted.dryRun()), Boolean.TRUE.equals(wanted.skipRefused()), Boolean.TRUE.equals(wanted.submit()), Rights.of(viewer));
        var task = works.start(IntakeWork.KIND, id, input);
        sql.query("update figure_import set work_id = :task where id = :id").with("task", task).with("id", id).execute();
        return works.find(task).orElseThrow();
    }

    @Scheduled(every = "24h", delayed = "4m")
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
