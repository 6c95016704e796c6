package brussels.samenhang.shared.security;

/** The person a token speaks of, in the identity provider's words. */
public record Account(String subject, String name, String email, boolean emailVerified, String locale) {
}
