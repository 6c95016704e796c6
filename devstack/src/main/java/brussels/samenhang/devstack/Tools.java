package brussels.samenhang.devstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs of the machine the stack leans on. */
final class Tools {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");

    static Optional<Path> find(String program) {
        return find(program, System.getenv("PATH"));
    }

    static Optional<Path> find(String program, String path) {
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    static Path need(String program, String advice) {
        return find(program).orElseThrow(() -> new Failure("%s is not installed: %s".formatted(program, advice)));
    }

    static void needJava(Runtime.Version version) {
        if (version.feature() < 25) {
            throw new Failure("Java %d is too old: install a JDK 25 and point JAVA_HOME at it.".formatted(version.feature()));
        }
    }

    /** Node 20.19 is the oldest the client's build tool runs on. */
    static Path needNode() {
        String advice = "install Node.js 20.19 or newer (nodejs.org).";
        Path node = need("node", advice);
        String version = firstLine(node.toString(), "--version");
        if (!atLeast(version, 20, 19)) {
            throw new Failure("Node.js %s is too old: %s".formatted(version, advice));
        }
        return node;
    }

    static boolean atLeast(String version, int major, int minor) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.find()) {
            return false;
        }
        int given = Integer.parseInt(matcher.group(1));
        return given > major || given == major && Integer.parseInt(matcher.group(2)) >= minor;
    }

    static String firstLine(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var reader = process.inputReader()) {
                String line = reader.readLine();
                return line == null ? "" : line.strip();
            }
        } catch (IOException _) {
            return "";
        }
    }

    /** The java of the JDK this program runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Tools() {
    }
}
