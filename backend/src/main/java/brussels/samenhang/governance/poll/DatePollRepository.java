package brussels.samenhang.governance.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class DatePollRepository implements PanacheRepositoryBase<DatePoll, UUID> {
}
