package brussels.samenhang.organization.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class ProfileRepository implements PanacheRepositoryBase<Profile, UUID> {
}
