package brussels.samenhang.organization.offer;

import brussels.samenhang.organization.Ages;
import brussels.samenhang.organization.OpeningHours.Interval;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be said about a service, in neutral words (2b-R33). Lists are replaced whole. */
@Schema(name = "ServiceFields", title = "What is said about a service")
record OfferFields(
        @Schema(required = true) @NotNull @LocalizedText(max = 200) Localized name,
        @LocalizedText(max = 2000) Localized description,
        @LocalizedText(max = 1000) @Schema(description = "Who may come, and what has to be done first.") Localized entryConditions,
        @LocalizedText(max = 300) @Schema(description = "What it costs those who use it.") Localized cost,
        @Schema(description = "Codes of the vocabulary themes.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> themes,
        @Schema(description = "Which theme, when other is among them.") @Size(max = 200) String themesOther,
        @Schema(description = "Codes of the vocabulary targetGroups.") @Size(max = 50) List<@NotBlank @Size(max = 60) String> targetGroups,
        @Schema(description = "Which target group, when other is among them.") @Size(max = 200) String targetGroupsOther,
        @Schema(description = "Ages it is for; absent is everybody.") @Valid Ages targetAges,
        @Schema(description = "Codes of the vocabulary languages.") @Size(max = 50) List<@NotBlank @Size(max = 60) String> languages,
        @Schema(description = "Absent when the organization did not say. Changing it dates it today.") AcceptsReferrals acceptsReferrals,
        @LocalizedText(max = 300) Localized referralsNote,
        @Schema(description = "Places kept free for some; absent when there are none or it is not known.") @Min(0) @Max(100_000) Integer reservedCapacity,
        @LocalizedText(max = 300) @Schema(description = "For whom they are kept.") Localized reservedFor,
        @Schema(description = "About how many days people wait now; absent when it is not known, which is not zero.") @Min(0) @Max(3650) Integer waitingDays,
        @Schema(description = "Identifiers of places of the organization; none is at every place.") @Size(max = 20) List<@NotNull UUID> sites,
        @Schema(description = "Weekly hours of its own; none is whenever its places are open.") @Size(max = 60) List<@Valid Interval> openingHours,
        @LocalizedText(max = 500) Localized openingNote,
        @Size(max = 300) @Pattern(regexp = "https?://[^\\s/$.?#][^\\s]*", message = "http:// or https://") String url,
        @Email @Size(max = 254) String email,
        @Pattern(regexp = "\\+?[0-9][0-9 ./()-]{5,28}") String phone,
        @Schema(description = "First day it was offered, when it is known.") LocalDate validFrom,
        @Schema(description = "Last day it was offered; absent while it goes on.") LocalDate validUntil) {

    OfferFields {
        themes = all(themes);
        targetGroups = all(targetGroups);
        languages = all(languages);
        sites = all(sites).stream().distinct().sorted().toList();
        openingHours = all(openingHours);
        targetAges = targetAges == null ? null : Ages.of(targetAges.fromMonths(), targetAges.untilMonths());
    }

    private static <T> List<T> all(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
