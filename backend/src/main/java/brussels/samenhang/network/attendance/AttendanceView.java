package brussels.samenhang.network.attendance;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkAttendance", title = "An organization attends a network")
record AttendanceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Ref network,
        Attendance.Obligation obligation,
        @Schema(description = "First day; absent when it is not known.") LocalDate validFrom,
        @Schema(description = "Last day; absent while it runs.") LocalDate validUntil,
        String endNote,
        @Schema(required = true) Attendance.Origin statedBy,
        @Schema(required = true, description = "What the caller may do with it.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "NetworkAttendanceAction")
    enum Action {
        edit, end
    }
}
