package brussels.samenhang.coordination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

@Singleton
class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

    /** Whether an appointment of the post runs beyond a day. */
    boolean anyAfter(UUID post, LocalDate last) {
        return count("postId = ?1 and (period.until is null or period.until > ?2)", post, last) > 0;
    }
}
