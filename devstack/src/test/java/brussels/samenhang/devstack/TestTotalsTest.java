package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTotalsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void everyKindHasItsReports() throws Exception {
        report("devstack/target/surefire-reports/TEST-a.xml", "<testsuite name=\"a\" tests=\"3\" errors=\"0\" skipped=\"0\" failures=\"0\">");
        report("devstack/target/surefire-reports/TEST-b.xml", "<testsuite name=\"b\"\n tests=\"4\" errors=\"0\" skipped=\"0\" failures=\"0\">");
        report("backend/target/surefire-reports/TEST-c.xml", "<testsuite name=\"c\" tests=\"10\" errors=\"0\" skipped=\"1\" failures=\"0\">");
        report("frontend/target/vitest.xml", "<testsuites name=\"v\" tests=\"5\" failures=\"0\" errors=\"0\"><testsuite name=\"d\" tests=\"5\" failures=\"0\" errors=\"0\" skipped=\"0\">");
        report("e2e/target/playwright.xml", "<testsuites id=\"\" name=\"\" tests=\"2\" failures=\"0\" skipped=\"0\" errors=\"0\">");
    }

    @Test
    void everyTestIsCountedOnceAndWhatWasSkippedIsSaid() throws Exception {
        assertEquals(new Script(0, "All 24 tests pass: 7 devstack, 10 backend (1 skipped), 5 frontend, 2 journey."), totals());
    }

    @Test
    void aFailureInAReportFailsTheWhole() throws Exception {
        report("backend/target/surefire-reports/TEST-e.xml", "<testsuite name=\"e\" tests=\"2\" errors=\"1\" skipped=\"0\" failures=\"1\">");
        assertEquals(new Script(1, "2 of the 12 backend tests failed."), totals());
    }

    @Test
    void aKindThatDidNotRunFailsTheWhole() throws Exception {
        Files.delete(folder.resolve("e2e/target/playwright.xml"));
        assertEquals(new Script(1, "No report of the journey tests was found: they did not run."), totals());
    }

    private Script totals() throws Exception {
        return Script.run("test-totals.sh", folder, Map.of());
    }

    private void report(String path, String head) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\"?>\n" + head + "\n<testcase name=\"x\" tests=\"99\"/>\n");
    }
}
