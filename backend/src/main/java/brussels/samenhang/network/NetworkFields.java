package brussels.samenhang.network;

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

/** What can be said of a network outside the product (3 §2.22): name and area are enough, the rest may follow. */
@Schema(name = "NetworkFields", title = "What is said of a network")
record NetworkFields(
        @Schema(required = true) @NotNull @LocalizedText(max = 300) Localized name,
        @Schema(description = "Other names it is known under.") @Size(max = 20) List<@NotBlank @Size(max = 300) String> aliases,
        @Schema(description = "What people should know of it.") @LocalizedText(max = 4000) Localized details,
        @Valid Contact contact,
        Coordination coordination,
        @Schema(description = "Codes of the vocabulary themes.") @Size(max = 20) List<@NotBlank @Size(max = 60) String> themes,
        @Schema(description = "Which theme, when it is another.") @Size(max = 200) String themeOther,
        Level level,
        @Schema(description = "Identifiers of the territories it works in.") @Size(max = 60) List<@NotNull UUID> territories,
        @Schema(description = "Its main activities, two at most: codes of the vocabulary networkActivities.") @Size(max = 2) List<@NotBlank @Size(max = 60) String> activities,
        @Schema(description = "Which activity, when it is another.") @Size(max = 200) String activityOther,
        @Schema(description = "The organization of the register that organizes it.") UUID organizer,
        @Schema(description = "Who organizes it, when that is no organization of the register.") @Size(max = 200) String organizerName,
        @Schema(description = "It has legal personality; absent when that is not known.") Boolean legalPerson,
        @Schema(description = "It was set up for a time; absent when that is not known.") Boolean temporary,
        @Schema(description = "First day.") LocalDate validFrom,
        @Schema(description = "Last day.") LocalDate validUntil,
        @Schema(description = "Who pays for it.") @Size(max = 200) String fundingBody,
        Obligation attendance,
        @Schema(description = "Who may attend.") @LocalizedText(max = 1000) Localized participants,
        @Schema(description = "How often it meets: code of the vocabulary meetingIntervals.") @Size(max = 60) String meetingInterval,
        @Schema(description = "Where this comes from: a website, a meeting, minutes. Kept with the fields that are changed by it.") @Size(max = 500) String source,
        @Schema(description = "The day the source is of; today when absent.") LocalDate sourceDate) {

    NetworkFields {
        aliases = Objects.requireNonNullElse(aliases, List.of());
        themes = Objects.requireNonNullElse(themes, List.of());
        territories = Objects.requireNonNullElse(territories, List.of());
        activities = Objects.requireNonNullElse(activities, List.of());
    }

    /** The name of a person stands in the register only when that person agreed to it. */
    @Schema(name = "NetworkContact", title = "Whom to ask about a network")
    record Contact(
            @LocalizedText(max = 200) Localized function,
            @Email @Size(max = 254) String email,
            @Pattern(regexp = "\\+?[0-9][0-9 ./()-]{5,28}") @Schema(examples = "+32 2 555 00 00") String phone,
            @Schema(description = "Name of a person who agreed to be named here.") @Size(max = 200) String person,
            @Schema(description = "Needed with a name.") Boolean personAgreed) {
    }

    @Schema(name = "NetworkCoordination", description = "Whether it is about several themes or about some in particular; labels in the vocabulary networkCoordinationTypes.")
    enum Coordination {
        multithematic, thematic
    }

    @Schema(name = "NetworkLevel", description = "How wide it works; labels in the vocabulary networkLevels.")
    enum Level {
        neighborhood, municipality, intermunicipal, regional
    }

    @Schema(name = "NetworkObligation", description = "Whether attending is a choice, or asked by who funds the members.")
    enum Obligation {
        voluntary, mandatory
    }

    /** The fields without where they come from: that belongs to the change, not to the network. */
    NetworkFields withoutSource() {
        return new NetworkFields(name, aliases, details, contact, coordination, themes, themeOther, level, territories, activities, activityOther,
                organizer, organizerName, legalPerson, temporary, validFrom, validUntil, fundingBody, attendance, participants, meetingInterval, null, null);
    }
}
