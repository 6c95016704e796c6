package brussels.samenhang.shared.security;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Nobody is granted anything as long as no feature says otherwise. */
@DefaultBean
@Singleton
class NoGrants implements GrantsLoader {

    @Override
    public Grants load(Account account) {
        return Grants.NONE;
    }
}
