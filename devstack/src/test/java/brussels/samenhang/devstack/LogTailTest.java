package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void theLastLineThatSpeaksOfTroubleIsTheTellingOne() throws Exception {
        assertEquals("Caused by: java.net.ConnectException: Connection refused", tellingLine("""
                INFO  starting
                ERROR something else
                Caused by: java.net.ConnectException: Connection refused
                \tat sun.nio.ch.Net.pollConnect(Native Method)
                INFO  stopped
                """));
    }

    @Test
    void withoutTroubleItIsTheLastLine() throws Exception {
        assertEquals("and stopped", tellingLine("started\nand stopped\n\n"));
    }

    @Test
    void aLongLineIsCut() throws Exception {
        assertEquals(221, tellingLine("ERROR " + "x".repeat(1000)).length());
    }

    @Test
    void anEmptyOrMissingLogSaysSo() throws Exception {
        assertEquals("its log is empty", tellingLine(""));
        assertEquals("its log is empty", LogTail.tellingLine(folder.resolve("none.log")));
    }

    private String tellingLine(String content) throws Exception {
        return LogTail.tellingLine(Files.writeString(folder.resolve("part.log"), content));
    }
}
