package brussels.samenhang.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens as the realm gives them out. The people are the demo users. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/samenhang";
    public static final String AUDIENCE = "samenhang-api";

    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();
    private static final int SAME_FOR_MINUTES = 5;
    private static PrivateKey privateKey;

    private Tokens() {
    }

    public static String administration() {
        return sign(with(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld"), "realm_access", Map.of("roles", List.of("administration"))));
    }

    /** Somebody else of the administration. */
    public static String administrator(String subject, String email) {
        return sign(with(claims(subject, email, email), "realm_access", Map.of("roles", List.of("administration"))));
    }

    public static String evaluator() {
        return sign(with(claims(demoSubject(6), "evaluator@samenhang.example", "Eva Voorbeeld"), "realm_access", Map.of("roles", List.of("evaluator"))));
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
        var claims = claims("00000000-0000-4000-8000-0000000000aa", null, null);
        claims.putAll(Map.of("preferred_username", "service-account-samenhang-tool", "azp", "samenhang-tool", "scope", String.join(" ", scopes)));
        return sign(claims);
    }

    public static String ofAnotherAudience() {
        return sign(with(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld"), "aud", "another-api"));
    }

    public static String ofAnotherIssuer() {
        return sign(with(claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld"), "iss", "https://elsewhere.example/realms/samenhang"));
    }

    public static String expired() {
        var then = Instant.now().minus(Duration.ofHours(2)).getEpochSecond();
        var claims = claims(demoSubject(1), "regio@samenhang.example", "Rita Voorbeeld");
        claims.putAll(Map.of("iat", then, "exp", then + Duration.ofMinutes(5).toSeconds()));
        return sign(claims);
    }

    public static String demoSubject(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    private static Map<String, Object> claims(String subject, String email, String name) {
        var now = Instant.now().truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / (SAME_FOR_MINUTES * 60) * (SAME_FOR_MINUTES * 60);
        var claims = new TreeMap<String, Object>(Map.of("iss", ISSUER, "aud", AUDIENCE, "sub", subject, "typ", "Bearer", "azp", "samenhang-web",
                "iat", now, "exp", now + Duration.ofMinutes(15).toSeconds(), "scope", "openid profile email"));
        if (email != null) {
            claims.putAll(Map.of("email", email, "email_verified", true, "name", name, "preferred_username", email));
        }
        return claims;
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        claims.put(name, value);
        return claims;
    }

    /** The same claims within five minutes are one token: signing costs more than most requests. */
    private static String sign(Map<String, Object> claims) {
        return SIGNED.computeIfAbsent(claims.toString(), key -> Jwt.claims(claims).sign(privateKey()));
    }

    /** One and the same object: for each new one the signature is blinded anew, which costs as much as signing. */
    private static synchronized PrivateKey privateKey() {
        if (privateKey == null) {
            try {
                var encoded = Base64.getDecoder().decode(System.getProperty(TestKeys.PRIVATE_KEY));
                privateKey = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return privateKey;
    }
}
