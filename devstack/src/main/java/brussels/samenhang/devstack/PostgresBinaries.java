package brussels.samenhang.devstack;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL of the Maven artefact for this machine, unpacked once and shared by every stack. */
final class PostgresBinaries {

    static Path unpackedUnder(Path folder) {
        Path home = folder.resolve("postgres-" + Versions.POSTGRES);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempDirectory(folder, "postgres-");
            try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
                if (archive == null) {
                    throw new Failure("There is no embedded PostgreSQL for %s on %s: use docker-compose.yml instead.".formatted(system(), machine()));
                }
                unpack(archive, half);
            }
            Folders.moveUnlessThere(half, home);
            return home;
        } catch (IOException e) {
            throw new Failure("Cannot unpack PostgreSQL into %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry points outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "Darwin" : name.startsWith("windows") ? "Windows" : "Linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return "amd64".equals(name) ? "x86_64" : name;
    }

    private PostgresBinaries() {
    }
}
