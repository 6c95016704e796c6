package brussels.samenhang.savedview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {
}
