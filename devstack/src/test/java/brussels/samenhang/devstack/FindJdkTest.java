package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindJdkTest {

    @TempDir
    Path folder;

    @Test
    void javaHomeIsTakenWhenItIsRecentEnough() throws Exception {
        Path given = jdk("given", "26.0.1");
        jdk("other", "25.0.2");
        assertEquals(new Script(0, given.toString()), find(given.toString()));
    }

    @Test
    void anOldJavaHomeIsPassedOverForAnInstalledJdk() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path right = jdk("right", "25.0.1");
        assertEquals(new Script(0, right.toString()), find(old.toString()));
    }

    @Test
    void ofSeveralTheOneNearestToTheTestedVersionIsTaken() throws Exception {
        jdk("a-newer", "27");
        Path tested = jdk("b-tested", "25.0.1");
        assertEquals(new Script(0, tested.toString()), find(""));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Path runtime = jdk("runtime", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        assertEquals(1, find(runtime.toString()).code());
    }

    @Test
    void withoutAnyItIsSaidWhatToDo() throws Exception {
        jdk("old", "21.0.4");
        assertEquals(new Script(1, "No JDK 25 was found: install one (for example Temurin 25 from adoptium.net) or point JAVA_HOME at it."), find(""));
    }

    private Script find(String javaHome) throws Exception {
        return Script.run("find-jdk.sh", folder, Map.of("JAVA_HOME", javaHome, "SAMENHANG_JDK_PLACES", folder + "/*"));
    }

    private Path jdk(String name, String version) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin/javac")).toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
