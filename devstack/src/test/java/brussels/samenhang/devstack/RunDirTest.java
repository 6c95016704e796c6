package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirTest {

    @TempDir
    Path folder;

    @Test
    void aSecondStackInTheSameFolderIsRefused() {
        new RunDir(folder).lock();
        var refused = assertThrows(Failure.class, () -> new RunDir(folder).lock());
        assertTrue(refused.getMessage().startsWith("Samenhang already runs from " + folder + ": stop that one first"), refused.getMessage());
    }

    @Test
    void theLogOfTheStartBeforeIsKept() throws Exception {
        var runDir = new RunDir(folder);
        Files.writeString(runDir.freshLog("api"), "first");
        Path second = runDir.freshLog("api");
        assertFalse(Files.exists(second));
        assertEquals("first", Files.readString(folder.resolve("logs/api.previous.log")));
    }

    @Test
    void forgettingRemovesTheDataAndLeavesTheLogs() throws Exception {
        var runDir = new RunDir(folder);
        Files.createDirectories(runDir.data("postgres").resolve("base"));
        Files.writeString(runDir.data("postgres").resolve("base/1"), "row");
        Files.writeString(runDir.realm(), "publicUrl=x");
        Files.writeString(runDir.freshLog("api"), "line");

        runDir.forget();

        assertFalse(Files.exists(folder.resolve("data")));
        assertFalse(Files.exists(runDir.realm()));
        assertTrue(Files.exists(folder.resolve("logs/api.log")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithWhatToDo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        var refused = assertThrows(Failure.class, () -> new RunDir(file));
        assertEquals("Cannot write in %s: make it writable, or choose another folder with SAMENHANG_RUN_DIR.".formatted(file), refused.getMessage());
    }
}
