package brussels.samenhang.organization.freshness;

import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.organization.OrganizationStatus;
import brussels.samenhang.organization.StatusVerifier;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StaleOrganization", title = "Record that was not confirmed within a year")
record StaleRecord(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        MunicipalityName municipality,
        LocalDate lastConfirmedOn,
        LocalDate assistedSince,
        @Schema(required = true) OrganizationStatus status,
        LocalDate statusVerifiedOn,
        StatusVerifier statusVerifiedBy,
        @Schema(required = true, description = "Somebody acts for it.") boolean used,
        @Schema(required = true, description = "Reminders sent since it was last confirmed.") int reminders,
        Instant lastReminderOn) {
}
