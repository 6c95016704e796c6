package brussels.samenhang.devstack;

import java.nio.file.Path;
import java.util.Map;

/** A script of the repository, run as the Makefile runs it. */
record Script(int code, String output) {

    static Script run(String name, Path folder, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(Repository.path("scripts/" + name).toString()).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        return new Script(process.waitFor(), output);
    }
}
