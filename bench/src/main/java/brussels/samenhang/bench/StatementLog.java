package brussels.samenhang.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the server wrote about the API's reads since the last look. */
final class StatementLog {

    private static final Pattern EXECUTION = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private long seen;

    StatementLog(Path file) {
        this.file = file;
    }

    void skip() throws IOException, InterruptedException {
        settle();
        seen = Files.size(file);
    }

    List<Statement> statements() throws IOException, InterruptedException {
        settle();
        try (var channel = FileChannel.open(file)) {
            channel.position(seen);
            var text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            var statements = new ArrayList<Statement>();
            for (var line : text.split("\n")) {
                if (!line.isBlank()) {
                    read(JSON.readTree(line), statements);
                }
            }
            return statements;
        }
    }

    private static void read(JsonNode entry, List<Statement> statements) {
        var execution = EXECUTION.matcher(entry.path("message").asText());
        if (entry.path("application_name").asText().equals("samenhang-api") && execution.matches()
                && execution.group(1).stripLeading().matches("(?is)(select|with).*")) {
            statements.add(Statement.of(execution.group(1), entry.path("detail").textValue()));
        }
    }

    /** The server's log is written by a process of its own, a moment later. */
    private void settle() throws IOException, InterruptedException {
        long size = -1;
        while (size != Files.size(file)) {
            size = Files.size(file);
            Thread.sleep(120);
        }
    }
}
