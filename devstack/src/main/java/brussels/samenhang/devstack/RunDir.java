package brussels.samenhang.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder that holds all state of one stack: data, logs, and who is running. */
final class RunDir {

    private final Path path;
    private FileLock lock;

    RunDir(Path path) {
        this.path = path;
        for (Path folder : new Path[] {path, logs(), pids()}) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new Failure("Cannot write in %s: make it writable, or choose another folder with SAMENHANG_RUN_DIR.".formatted(path), e);
            }
        }
    }

    /** One stack per folder: held until this program ends, however it ends. */
    void lock() {
        try {
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            lock = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lock == null) {
            throw new Failure("Samenhang already runs from %s: stop that one first (Ctrl-C in its window), or set SAMENHANG_RUN_DIR and other ports.".formatted(path));
        }
    }

    /** Deletes everything the parts remember; the logs stay. */
    void forget() {
        try {
            Folders.delete(path.resolve("data"));
            Files.deleteIfExists(realm());
        } catch (IOException e) {
            throw new Failure("Cannot delete the data in %s: %s".formatted(path, e.getMessage()), e);
        }
    }

    Path data(String part) {
        return path.resolve("data").resolve(part);
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path pids() {
        return path.resolve("pids");
    }

    /** What the realm in the database was last told. */
    Path realm() {
        return path.resolve("realm.properties");
    }

    /** The log of a part; that of the start before is kept next to it. */
    Path freshLog(String part) {
        Path log = logs().resolve(part + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs().resolve(part + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }
}
