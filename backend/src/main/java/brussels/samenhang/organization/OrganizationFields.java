package brussels.samenhang.organization;

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

/** What can be said about an organization, as it is edited. Lists are replaced whole. */
@Schema(name = "OrganizationFields", title = "What is said about an organization")
record OrganizationFields(
        @Schema(required = true) @NotNull @LocalizedText(max = 200) Localized name,
        @Schema(description = "Other names it is known under.") @Size(max = 20) List<@Valid Alias> aliases,
        @Schema(required = true, description = "Code of the vocabulary organizationTypes.") @NotBlank @Size(max = 60) String type,
        @Schema(description = "What kind, when the type is other.") @Size(max = 200) String typeOther,
        @Schema(description = "Code of the vocabulary legalForms.") @Size(max = 60) String legalForm,
        @Schema(description = "Code of the vocabulary controls.") @Size(max = 60) String control,
        @Schema(description = "Codes of the vocabulary sectors.") @Size(max = 30) List<@NotBlank @Size(max = 60) String> sectors,
        @Schema(description = "Codes of the vocabulary targetGroups.") @Size(max = 50) List<@NotBlank @Size(max = 60) String> targetGroups,
        @Schema(description = "Codes of the vocabulary languages.") @Size(max = 50) List<@NotBlank @Size(max = 60) String> languages,
        @Schema(description = "In any way people write it.", examples = "0202239951") @Size(max = 40) String enterpriseNumber,
        @LocalizedText(max = 2000) Localized purpose,
        @Size(max = 300) @Pattern(regexp = WEB_ADDRESS, message = "http:// or https://") @Schema(examples = "https://www.example.org") String website,
        @Schema(description = "NIS code of the municipality where it is registered.", examples = "21004") Integer municipality,
        @Schema(description = "Where it works.") @Size(max = 20) List<@Valid Site> sites,
        @Size(max = 20) List<@Valid Contact> contacts,
        @Schema(description = "Identifiers of territories.") @Size(max = 60) List<@NotNull UUID> territoriesServed,
        @Schema(description = "For the administration to change.") @NotNull OrganizationStatus status,
        @Schema(description = "For the administration to change.") LocalDate statusVerifiedOn) {

    static final String WEB_ADDRESS = "https?://[^\\s/$.?#][^\\s]*";
    private static final String PHONE = "\\+?[0-9][0-9 ./()-]{5,28}";

    OrganizationFields {
        aliases = all(aliases);
        sectors = all(sectors);
        targetGroups = all(targetGroups);
        languages = all(languages);
        sites = all(sites);
        contacts = all(contacts);
        territoriesServed = all(territoriesServed);
        enterpriseNumber = EnterpriseNumber.normalize(enterpriseNumber);
    }

    @Schema(name = "Alias", title = "Another name")
    record Alias(
            @Schema(description = "nl, fr, en or de; absent for an abbreviation.") @Pattern(regexp = "nl|fr|en|de") String lang,
            @Schema(required = true) @NotBlank @Size(max = 200) String name) {
    }

    @Schema(name = "SiteFields", title = "Place where an organization works")
    record Site(
            @LocalizedText(max = 200) Localized label,
            @Size(max = 200) String street,
            @Size(max = 20) String houseNumber,
            @Pattern(regexp = "[1-9][0-9]{3}") @Schema(examples = "1000") String postalCode,
            @Schema(description = "NIS code.", examples = "21004") Integer municipality,
            @LocalizedText(max = 1000) Localized accessibility) {
    }

    @Schema(name = "Contact", title = "Contact by function, not by person")
    record Contact(
            @Schema(required = true) @NotNull @LocalizedText(max = 200) Localized function,
            @Email @Size(max = 254) String email,
            @Pattern(regexp = PHONE) @Schema(examples = "+32 2 555 00 00") String phone,
            @Schema(description = "The mailbox outlives its reader; true when absent.") Boolean generic) {

        Contact {
            generic = !Boolean.FALSE.equals(generic);
        }
    }

    private static <T> List<T> all(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
