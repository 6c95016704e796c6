package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Strong entity tags. {@code "v7-3f2a…"}: version 7 of the resource, in a representation with that content. A writer is
 * held to the version only; a reader gets 304 when the whole content is what it has, so an answer that also shows
 * other resources (the memberships of an organization) is never wrongly called unchanged.
 */
public final class Etags {

    private static final int HASH_BYTES = 12;

    private Etags() {
    }

    static String of(byte[] content, Object entity) {
        var hash = HexFormat.of().formatHex(sha256(content), 0, HASH_BYTES);
        return entity instanceof Versioned versioned ? "\"v" + versioned.revision() + '-' + hash + '"' : '"' + hash + '"';
    }

    static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var candidate : ifNoneMatch.split(",")) {
            // A proxy that compresses may weaken the tag; for reading that is still the same content (RFC 9110 §13.1.2).
            var tag = candidate.strip().replaceFirst("^W/", "");
            if (tag.equals("*") || tag.equals(etag)) {
                return true;
            }
        }
        return false;
    }

    /** The writer has seen {@code version}: 428 when it does not say what it has seen, 412 when it has seen another. */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.preconditionRequired);
        }
        for (var candidate : ifMatch.split(",")) {
            var tag = candidate.strip().replaceFirst("^W/", "");
            if (tag.equals("*") || tag.startsWith("\"v" + version + "-") || tag.equals("\"v" + version + "\"")) {
                return;
            }
        }
        throw Problem.of(ProblemType.preconditionFailed);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String content) {
        return HexFormat.of().formatHex(sha256(content.getBytes(StandardCharsets.UTF_8)));
    }
}
