package brussels.samenhang.organization.offer;

import brussels.samenhang.organization.Ages;
import brussels.samenhang.organization.OpeningHours.Interval;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service of an organization, as everybody reads it. */
@Schema(name = "Service", title = "Service of an organization")
record OfferView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        Localized description,
        @Schema(description = "Who may come, and what has to be done first.") Localized entryConditions,
        @Schema(description = "What it costs those who use it.") Localized cost,
        @Schema(required = true, description = "Codes of the vocabulary themes.") List<String> themes,
        String themesOther,
        @Schema(required = true, description = "Codes of the vocabulary targetGroups.") List<String> targetGroups,
        String targetGroupsOther,
        @Schema(description = "Ages it is for; absent is everybody.") Ages targetAges,
        @Schema(required = true, description = "Codes of the vocabulary languages.") List<String> languages,
        @Schema(description = "Absent when the organization did not say.") AcceptsReferrals acceptsReferrals,
        @Schema(description = "The day that was said.") LocalDate referralsOn,
        Localized referralsNote,
        Integer reservedCapacity,
        Localized reservedFor,
        @Schema(description = "About how many days people wait now; absent when it is not known, which is not zero.") Integer waitingDays,
        @Schema(required = true, description = "Identifiers of places of the organization; none is at every place.") List<UUID> sites,
        @Schema(required = true, description = "Weekly hours of its own; none is whenever its places are open.") List<Interval> openingHours,
        Localized openingNote,
        String url,
        String email,
        String phone,
        LocalDate validFrom,
        @Schema(description = "Last day it was offered; absent while it goes on.") LocalDate validUntil,
        @Schema(description = "What the viewer may do with it: edit, stateReferrals.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    OfferFields fields() {
        return new OfferFields(name, description, entryConditions, cost, themes, themesOther, targetGroups, targetGroupsOther, targetAges, languages,
                acceptsReferrals, referralsNote, reservedCapacity, reservedFor, waitingDays, sites, openingHours, openingNote, url, email, phone, validFrom, validUntil);
    }
}
