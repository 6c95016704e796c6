package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.http.LargeBody;
import brussels.samenhang.shared.http.SizeLimit;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a file of boundaries, which is larger than other bodies. */
@Provider
@Singleton
class BoundaryFileReader implements MessageBodyReader<BoundaryFile>, LargeBody {

    private final int limit;
    private final ObjectMapper json;

    BoundaryFileReader(@ConfigProperty(name = "samenhang.boundaries.body-limit") int limit, ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    @Override
    public String path() {
        return "/territoryBoundaryImports";
    }

    @Override
    public long limit() {
        return limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BoundaryFile.class;
    }

    @Override
    public BoundaryFile readFrom(Class<BoundaryFile> type, Type genericType, Annotation[] annotations, MediaType mediaType, MultivaluedMap<String, String> headers,
            InputStream body) throws IOException {
        var content = body.readNBytes(limit + 1);
        if (content.length > limit) {
            throw SizeLimit.tooLarge(limit);
        }
        try {
            return new BoundaryFile(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), json.readTree(content));
        } catch (JsonProcessingException unreadable) {
            throw Problem.badRequest(Issue.body(IssueType.invalidInput, "file", null).because("boundary.unknownFile"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
