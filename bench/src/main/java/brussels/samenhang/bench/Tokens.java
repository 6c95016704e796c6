package brussels.samenhang.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Access tokens of a tool and of somebody of the administration, as the realm would give them out, signed with a key of this run. */
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
        return signed("""
                "sub":"00000000-0000-4000-8000-0000000000aa","azp":"samenhang-tool",\
                "preferred_username":"service-account-samenhang-tool","scope":"register.read indicators.read\"""");
    }

    String administration() {
        return signed("""
                "sub":"00000000-0000-4000-8000-0000000000ab","azp":"samenhang-web","email":"bench@samenhang.example","email_verified":true,\
                "name":"Bench","preferred_username":"bench@samenhang.example","scope":"openid profile email","realm_access":{"roles":["administration"]}""");
    }

    private String signed(String about) {
        long now = Instant.now().getEpochSecond();
        var claims = "{\"iss\":\"http://localhost:8180/realms/samenhang\",\"aud\":\"samenhang-api\",\"typ\":\"Bearer\",%s,\"iat\":%d,\"exp\":%d}".formatted(about, now, now + VALID_SECONDS);
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
