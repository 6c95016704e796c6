package brussels.samenhang.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL data folder that may have seen a crash. */
record DataFolder(Path path) {

    void check() throws IOException {
        String version = Files.readString(path.resolve("PG_VERSION")).strip();
        String expected = Versions.POSTGRES.substring(0, Versions.POSTGRES.indexOf('.'));
        if (!version.equals(expected)) {
            throw new Failure("The data in %s are of PostgreSQL %s, this is %s: dump them with the old one, or start over with make reset.".formatted(path, version, expected));
        }
        clearLock();
    }

    /**
     * The lock of a crashed server names a process that may be gone, may still run, or may by now be another
     * program altogether; only in the first case PostgreSQL itself removes it.
     */
    private void clearLock() throws IOException {
        Path lock = path.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> holder = ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst().strip()));
        if (holder.filter(this::isOurServer).isPresent()) {
            Leftovers.stop(holder.get());
        }
        Files.deleteIfExists(lock);
    }

    private boolean isOurServer(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(path.toString());
    }
}
