package brussels.samenhang.network.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {
}
