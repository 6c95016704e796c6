package brussels.samenhang.shared.security;

/**
 * The person a token speaks of, in the identity provider's words.
 *
 * @param administration has the role of the administration now
 */
public record Account(String subject, String name, String email, boolean emailVerified, String locale, boolean administration) {
}
