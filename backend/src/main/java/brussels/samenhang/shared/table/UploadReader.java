package brussels.samenhang.shared.table;

import brussels.samenhang.shared.http.SizeLimit;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Streams a file to disk as it comes in, and stops when it turns out too large. */
@Provider
@Singleton
class UploadReader implements MessageBodyReader<Upload> {

    private final long limit;

    UploadReader(@ConfigProperty(name = "samenhang.import.body-limit") long limit) {
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(Class<Upload> type, Type genericType, Annotation[] annotations, MediaType mediaType, MultivaluedMap<String, String> headers,
            InputStream body) throws IOException {
        var file = Files.createTempFile("upload", ".table");
        var kept = false;
        try (var out = new DigestOutputStream(Files.newOutputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var size = 0L;
            var buffer = new byte[65_536];
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw SizeLimit.tooLarge(limit);
                }
                out.write(buffer, 0, read);
            }
            kept = true;
            return new Upload(HexFormat.of().formatHex(out.getMessageDigest().digest()), size, file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }
}
