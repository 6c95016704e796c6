package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"v20.19.0, true", "v20.18.3, false", "v22.1.0, true", "v18.20.4, false", "'', false"})
    void nodeIsRecentEnoughFrom2019On(String version, boolean enough) {
        assertEquals(enough, Tools.atLeast(version, 20, 19));
    }

    @Test
    void aProgramIsFoundInTheFirstFolderThatHasIt() throws Exception {
        Path second = Files.createDirectories(folder.resolve("second"));
        Path program = Files.createFile(second.resolve("node"));
        assertEquals(Optional.empty(), Tools.find("node", folder + ":" + second), "not executable");
        program.toFile().setExecutable(true);
        assertEquals(Optional.of(program), Tools.find("node", folder + "::" + second));
    }

    @Test
    void aMissingProgramIsNamedWithWhatToDo() {
        var refused = assertThrows(Failure.class, () -> Tools.need("no-such-program", "install it."));
        assertEquals("no-such-program is not installed: install it.", refused.getMessage());
    }

    @Test
    void anOldJavaIsRefused() {
        assertDoesNotThrow(() -> Tools.needJava(Runtime.Version.parse("25.0.1")));
        var refused = assertThrows(Failure.class, () -> Tools.needJava(Runtime.Version.parse("21.0.4")));
        assertEquals("Java 21 is too old: install a JDK 25 and point JAVA_HOME at it.", refused.getMessage());
    }
}
