package brussels.samenhang.shared.security;

/** Finds the grants of an account; implemented by the feature that keeps persons. Called at most once a request. */
public interface GrantsLoader {

    Grants load(Account account);
}
