package brussels.samenhang.indicator.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class FigureCommentRepository implements PanacheRepositoryBase<FigureComment, UUID> {
}
