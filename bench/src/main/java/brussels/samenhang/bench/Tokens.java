package brussels.samenhang.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Access tokens of a tool, as the realm would give them out, signed with a key of this run. */
final class Tokens {

    private static final int KEY_BITS = 2048;
    private static final int VALID_SECONDS = 7200;

    private final KeyPair keys;

    Tokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String machine() {
        long now = Instant.now().getEpochSecond();
        var claims = """
                {"iss":"http://localhost:8180/realms/samenhang","aud":"samenhang-api","sub":"00000000-0000-4000-8000-0000000000aa","azp":"samenhang-tool",\
                "preferred_username":"service-account-samenhang-tool","scope":"register.read indicators.read","iat":%d,"exp":%d}"""
                .formatted(now, now + VALID_SECONDS);
        var content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
