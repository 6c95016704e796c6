package brussels.samenhang.devstack;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the one line of a log that most likely says why a part stopped. */
final class LogTail {

    private static final Pattern TROUBLE = Pattern.compile("(?i)\\b(error|fatal|panic|caused by|exception|refused|cannot|could not)\\b");
    private static final int LONGEST = 220;

    static String tellingLine(Path log) {
        List<String> lines = lastLines(log);
        return lines.reversed().stream()
                .filter(line -> TROUBLE.matcher(line).find())
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
                .orElse("its log is empty");
    }

    private static List<String> lastLines(Path log) {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - 16_384));
            byte[] tail = Channels.newInputStream(channel).readAllBytes();
            return Arrays.stream(new String(tail, StandardCharsets.UTF_8).split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("at "))
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private LogTail() {
    }
}
