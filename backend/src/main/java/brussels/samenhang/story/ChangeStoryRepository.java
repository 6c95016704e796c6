package brussels.samenhang.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class ChangeStoryRepository implements PanacheRepositoryBase<ChangeStory, UUID> {
}
