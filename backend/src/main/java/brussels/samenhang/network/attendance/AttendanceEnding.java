package brussels.samenhang.network.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkAttendanceEnding", title = "End of an attendance")
record AttendanceEnding(
        @NotNull @Schema(required = true, description = "Last day.") LocalDate on,
        @Size(max = 1000) @Schema(description = "Seen by the same people as the attendance.") String note) {
}
