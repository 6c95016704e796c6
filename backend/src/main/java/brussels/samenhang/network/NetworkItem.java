package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Coordination;
import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.network.NetworkFields.Obligation;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkItem", title = "Network in a list")
record NetworkItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        Coordination coordination,
        @Schema(required = true, description = "Codes of the vocabulary themes.") List<String> themes,
        Level level,
        @Schema(required = true) List<Ref> territories,
        @Schema(required = true, description = "Codes of the vocabulary networkActivities.") List<String> activities,
        Localized organizer,
        Obligation attendance,
        @Schema(description = "Code of the vocabulary meetingIntervals.") String meetingInterval,
        Boolean temporary,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true) boolean current,
        LocalDate verifiedOn,
        @Schema(required = true, description = "How many organizations say that they attend it today.") int attendances,
        @Schema(description = "The day of the latest source.") LocalDate statedOn) {
}
