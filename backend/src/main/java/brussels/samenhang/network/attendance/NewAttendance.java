package brussels.samenhang.network.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewNetworkAttendance", title = "An organization attends a network")
record NewAttendance(
        @NotNull @Schema(required = true) UUID organization,
        @NotNull @Schema(required = true) UUID network,
        @Schema(description = "First day; absent when it is not known.") LocalDate since,
        Attendance.Obligation obligation) {

    AttendanceFields fields() {
        return new AttendanceFields(since, obligation);
    }
}
