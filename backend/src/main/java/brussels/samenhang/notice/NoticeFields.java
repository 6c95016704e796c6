package brussels.samenhang.notice;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a notice says: a title, a contact and a last day are enough. */
@Schema(name = "NoticeFields", title = "What a notice says")
record NoticeFields(
        @Schema(required = true) @NotNull @LocalizedText(max = 200) Localized title,
        @Schema(description = "What exactly is looked for or offered. Names no persons.") @LocalizedText(max = 4000) Localized details,
        @Schema(description = "Codes of the vocabulary themes.") @Size(max = 20) List<@NotBlank @Size(max = 60) String> themes,
        @Schema(description = "Which theme, when it is another.") @Size(max = 200) String themeOther,
        @Schema(description = "Codes of the vocabulary targetGroups.") @Size(max = 20) List<@NotBlank @Size(max = 60) String> targetGroups,
        @Schema(description = "Which target group, when it is another.") @Size(max = 200) String targetGroupOther,
        @Schema(description = "Codes of the vocabulary languages; any language when empty.") @Size(max = 20) List<@NotBlank @Size(max = 60) String> languages,
        @Schema(description = "The kind of partner looked for: codes of the vocabulary organizationTypes; any kind when empty.")
        @Size(max = 20) List<@NotBlank @Size(max = 60) String> partnerTypes,
        @Schema(description = "Which kind of partner, when it is another.") @Size(max = 200) String partnerOther,
        @Schema(description = "Identifiers of the territories it is about; anywhere when empty.") @Size(max = 60) List<@NotNull UUID> territories,
        @Schema(required = true) @NotNull @Valid Contact contact,
        @Schema(description = "The partnership whose coordinator is asked to introduce who posts it to organizations that do not know it.") UUID introductionBy,
        @Schema(required = true, description = "Last day on which one may answer, at most a year ahead.") @NotNull LocalDate openUntil) {

    NoticeFields {
        themes = Objects.requireNonNullElse(themes, List.of());
        targetGroups = Objects.requireNonNullElse(targetGroups, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        partnerTypes = Objects.requireNonNullElse(partnerTypes, List.of());
        territories = Objects.requireNonNullElse(territories, List.of());
    }

    @Schema(name = "NoticeContact", title = "Whom to reach: a function, never a person")
    record Contact(
            @LocalizedText(max = 200) Localized function,
            @Schema(required = true) @NotNull @Email @Size(max = 254) String email,
            @Pattern(regexp = "\\+?[0-9][0-9 ./()-]{5,28}") @Schema(examples = "+32 2 555 00 00") String phone) {
    }
}
