package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.table.Upload;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;

/** Keeps the files themselves in the database, where any instance finds them. */
@Singleton
class FileStore {

    @FunctionalInterface
    interface Use {
        void of(Path file) throws IOException;
    }

    @Inject
    AgroalDataSource database;

    void keep(UUID importId, Upload upload) throws IOException, SQLException {
        try (var connection = database.getConnection(); var content = Files.newInputStream(upload.file());
                var statement = connection.prepareStatement("insert into figure_import_file (import_id, content) values (?, ?)")) {
            statement.setObject(1, importId);
            statement.setBinaryStream(2, content, upload.size());
            statement.executeUpdate();
        }
    }

    /** Lays it on disk as long as it is used. */
    void with(UUID importId, Use use) throws IOException, SQLException {
        var file = Files.createTempFile("figures", ".table");
        try {
            fetch(importId, file);
            use.of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void fetch(UUID importId, Path file) throws IOException, SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("select content from figure_import_file where import_id = ?")) {
            statement.setObject(1, importId);
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw Problem.of(ProblemType.stateConflict).because("figureImport.fileGone");
                }
                Files.copy(found.getBinaryStream(1), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
