package brussels.samenhang.coordination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostRepository implements PanacheRepositoryBase<Post, UUID> {

    /**
     * Held until the act is done: whether somebody holds a post is spread over rows, so acts on one post and its
     * appointments take their turn.
     */
    Optional<Post> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
