package brussels.samenhang.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as the realm gives them out. The people are the demo users. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/samenhang";
    public static final String AUDIENCE = "samenhang-api";

    private Tokens() {
    }

    public static String administration() {
        return sign(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld").claim("realm_access", Map.of("roles", List.of("administration"))));
    }

    public static String evaluator() {
        return sign(claims(demoSubject(6), "evaluator@samenhang.example", "Eva Voorbeeld").claim("realm_access", Map.of("roles", List.of("evaluator"))));
    }

    /** Coordinator of LWGC Marollen. */
    public static String coordinatorOfMarollen() {
        return user(demoSubject(2), "coordinator@samenhang.example", "Koen Voorbeeld");
    }

    /** Coordinator of LWGC Kuregem. */
    public static String coordinatorOfKuregem() {
        return user(demoSubject(3), "coordinatrice@samenhang.example", "Claire Exemple");
    }

    /** Owner of Buurthuis De Synthese, a member of Marollen. */
    public static String partnerInMarollen() {
        return user(demoSubject(4), "partner@samenhang.example", "Petra Voorbeeld");
    }

    /** Editor of Maison médicale Synthèse, a member of Kuregem. */
    public static String partnerInKuregem() {
        return user(demoSubject(5), "partenaire@samenhang.example", "Paul Exemple");
    }

    /** Somebody signed in whom nobody knows yet. */
    public static String newcomer() {
        return user("00000000-0000-4000-8000-0000000000ff", "newcomer@samenhang.example", "Nele Voorbeeld");
    }

    public static String user(String subject, String email) {
        return user(subject, email, email);
    }

    public static String user(String subject, String email, String name) {
        return sign(claims(subject, email, name));
    }

    public static String machine(String... scopes) {
        return sign(claims("00000000-0000-4000-8000-0000000000aa", null, null)
                .claim("preferred_username", "service-account-samenhang-tool").claim("azp", "samenhang-tool")
                .claim("scope", String.join(" ", scopes)));
    }

    public static String ofAnotherAudience() {
        return sign(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld").audience("another-api"));
    }

    public static String ofAnotherIssuer() {
        return sign(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld").issuer("https://elsewhere.example/realms/samenhang"));
    }

    public static String expired() {
        var then = Instant.now().minus(Duration.ofHours(2));
        return sign(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld").issuedAt(then).expiresAt(then.plus(Duration.ofMinutes(5))));
    }

    public static String demoSubject(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    private static JwtClaimsBuilder claims(String subject, String email, String name) {
        var claims = Jwt.claims().issuer(ISSUER).audience(AUDIENCE).subject(subject).claim("typ", "Bearer").claim("azp", "samenhang-web")
                .issuedAt(Instant.now()).expiresAt(Instant.now().plus(Duration.ofMinutes(10))).claim("scope", "openid profile email");
        return email == null ? claims
                : claims.claim("email", email).claim("email_verified", true).claim("name", name).claim("preferred_username", email);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(TestKeys.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
