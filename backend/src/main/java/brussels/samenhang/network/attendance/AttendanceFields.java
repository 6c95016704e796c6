package brussels.samenhang.network.attendance;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkAttendanceFields", title = "What is said of an attendance")
record AttendanceFields(
        @Schema(description = "First day; absent when it is not known.") LocalDate since,
        Attendance.Obligation obligation) {
}
