package brussels.samenhang.partnership;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import brussels.samenhang.shared.time.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipFields", title = "What is recorded of a partnership")
record PartnershipFields(
        @NotNull @LocalizedText @Schema(required = true, description = "Administration only.") Localized name,
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary partnershipTypes. Administration only.", examples = "lwgcContract") String type,
        @Schema(description = "Generation of a programme. Administration only.") UUID generation,
        @Schema(description = "Administration only.") UUID territory,
        @NotNull @Schema(required = true, description = "Who may become a member. Administration only.") PartnershipApi.Regime regime,
        @Schema(description = "First day, when it is known. Administration only.") LocalDate validFrom,
        @Schema(description = "Last day, when it is known. Administration only.") LocalDate validUntil,
        @Size(max = 50) @Schema(description = "Every lead organization with its period, past ones too. Administration only.") List<@NotNull @Valid LeadFields> leadOrganizations,
        @LocalizedText(max = 4000) @Schema(description = "Why its members meet.") Localized purpose,
        @LocalizedText(max = 8000) Localized description,
        @Size(max = 60) @Schema(description = "Code of the vocabulary organizationForms.") String organizationForm,
        @Email @Size(max = 254) @Schema(description = "Generic mailbox, not of a person.") String contactEmail,
        @Size(max = 40) String contactPhone,
        @Size(max = 50) @Schema(description = "Themes of its generation it works on.") List<@NotNull UUID> themes) {

    @Schema(name = "LeadOrganizationFields", title = "Lead organization with its period")
    record LeadFields(@NotNull @Schema(required = true) UUID organization, LocalDate from, LocalDate until) {

        static LeadFields of(Partnership.Lead lead) {
            var period = Objects.requireNonNullElse(lead.period(), new Period(null, null));
            return new LeadFields(lead.organization(), period.from(), period.until());
        }
    }

    static final List<String> FOR_ADMINISTRATION =
            List.of("name", "type", "generation", "territory", "regime", "validFrom", "validUntil", "leadOrganizations");

    static PartnershipFields of(Partnership partnership) {
        var frame = partnership.frame();
        var words = partnership.words();
        return new PartnershipFields(frame.name(), frame.type(), frame.generation(), frame.territory(), frame.regime(), frame.period().from(),
                frame.period().until(), partnership.leads().stream().map(LeadFields::of).toList(), words.purpose(), words.description(),
                words.organizationForm(), words.contactEmail(), words.contactPhone(), partnership.themes().stream().sorted().toList());
    }

    Partnership.Frame frame() {
        return new Partnership.Frame(name, type, generation, territory, regime, new Period(validFrom, validUntil));
    }

    Partnership.Description words() {
        return new Partnership.Description(purpose, description, organizationForm, contactEmail, contactPhone);
    }

    List<Partnership.Lead> leads() {
        return Objects.requireNonNullElse(leadOrganizations, List.<LeadFields>of()).stream()
                .map(lead -> new Partnership.Lead(lead.organization(), new Period(lead.from(), lead.until()))).toList();
    }

    List<UUID> chosenThemes() {
        return Objects.requireNonNullElse(themes, List.of());
    }
}
