package brussels.samenhang.organization;

import brussels.samenhang.organization.OpeningHours.Interval;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
        @Schema(description = "Which form, when the legal form is other.") @Size(max = 200) String legalFormOther,
        @Schema(description = "Code of the vocabulary controls: who has the say, apart from the legal form.") @Size(max = 60) String control,
        @Schema(description = "Holders of a political mandate sit in its board; absent when it is not known.") Boolean mandateHolders,
        @Schema(description = "Code of the vocabulary spheres.") @Size(max = 60) String sphere,
        @Schema(description = "Codes of the vocabulary careLines.") @Size(max = 10) List<@NotBlank @Size(max = 60) String> careLines,
        @Schema(description = "Codes of the vocabulary competentAuthorities.") @Size(max = 20) List<@NotBlank @Size(max = 60) String> authorities,
        @Schema(description = "Codes of the vocabulary sectors.") @Size(max = 30) List<@NotBlank @Size(max = 60) String> sectors,
        @Schema(description = "Which sector, when other is among them.") @Size(max = 200) String sectorsOther,
        @Schema(description = "Codes of the vocabulary targetGroups.") @Size(max = 50) List<@NotBlank @Size(max = 60) String> targetGroups,
        @Schema(description = "Which target group, when other is among them.") @Size(max = 200) String targetGroupsOther,
        @Schema(description = "Ages of its public; absent is everybody.") @Valid Ages targetAges,
        @Schema(description = "Codes of the vocabulary themes.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> themes,
        @Schema(description = "Which theme, when other is among them.") @Size(max = 200) String themesOther,
        @Schema(description = "Codes of the vocabulary languages.") @Size(max = 50) List<@NotBlank @Size(max = 60) String> languages,
        @Schema(description = "Which language, when other is among them.") @Size(max = 200) String languagesOther,
        @Schema(description = "In any way people write it.", examples = "0202239951") @Size(max = 40) String enterpriseNumber,
        @Schema(description = "Other numbers it has.") @Size(max = 30) List<@Valid Identifier> identifiers,
        @LocalizedText(max = 2000) Localized purpose,
        @Size(max = 300) @Pattern(regexp = WEB_ADDRESS, message = "http:// or https://") @Schema(examples = "https://www.example.org") String website,
        @Schema(description = "NIS code of the municipality where it is registered.", examples = "21004") Integer municipality,
        @Schema(description = "Where it is registered and where it works.") @Size(max = 20) List<@Valid Site> sites,
        @Size(max = 20) List<@Valid Contact> contacts,
        @Schema(description = "Identifiers of territories.") @Size(max = 60) List<@NotNull UUID> territoriesServed,
        @Valid Scale size,
        @Schema(description = "Whether its funders pay the time it spends in networks; absent when it is not known.") NetworkTime fundedForNetworkTime,
        @Schema(description = "Organizations it came from.") @Size(max = 20) List<@Valid Succession> predecessors,
        @Schema(description = "Organizations it went on as.") @Size(max = 20) List<@Valid Succession> successors,
        @Schema(description = "For the administration to change.") @NotNull OrganizationStatus status,
        @Schema(description = "For the administration to change.") LocalDate statusVerifiedOn) {

    static final String WEB_ADDRESS = "https?://[^\\s/$.?#][^\\s]*";
    static final String PHONE = "\\+?[0-9][0-9 ./()-]{5,28}";

    OrganizationFields {
        aliases = all(aliases);
        careLines = all(careLines);
        authorities = all(authorities);
        sectors = all(sectors);
        targetGroups = all(targetGroups);
        themes = all(themes);
        languages = all(languages);
        identifiers = all(identifiers).stream().distinct().toList();
        sites = all(sites);
        contacts = all(contacts);
        territoriesServed = all(territoriesServed);
        predecessors = all(predecessors);
        successors = all(successors);
        enterpriseNumber = EnterpriseNumber.normalize(enterpriseNumber);
        targetAges = targetAges == null ? null : Ages.of(targetAges.fromMonths(), targetAges.untilMonths());
        size = size == null || size.equals(Scale.UNKNOWN) ? null : size;
    }

    /** What is known of an organization when it enters the register. */
    static OrganizationFields registered(OrganizationApi.NewOrganization wanted, Localized function) {
        return new OrganizationFields(wanted.name(), null, wanted.type(), wanted.typeOther(), wanted.legalForm(), null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, wanted.enterpriseNumber(), null, wanted.purpose(), wanted.website(), wanted.municipality(), null,
                List.of(new Contact(null, function, wanted.contactEmail(), null, true, false, null, null)), null, null, null, null, null, OrganizationStatus.active, null);
    }

    /** The same without names of persons: what may be kept for ever, in the journal. */
    OrganizationFields withoutPersons() {
        return new OrganizationFields(name, aliases, type, typeOther, legalForm, legalFormOther, control, mandateHolders, sphere, careLines, authorities, sectors,
                sectorsOther, targetGroups, targetGroupsOther, targetAges, themes, themesOther, languages, languagesOther, enterpriseNumber, identifiers, purpose,
                website, municipality, sites, contacts.stream().map(Contact::withoutPerson).toList(), territoriesServed, size, fundedForNetworkTime, predecessors,
                successors, status,
                statusVerifiedOn);
    }

    @Schema(name = "Alias", title = "Another name")
    record Alias(
            @Schema(description = "nl, fr, en or de; absent for an abbreviation.") @Pattern(regexp = "nl|fr|en|de") String lang,
            @Schema(required = true) @NotBlank @Size(max = 200) String name,
            @Schema(description = "Why it is known under that name; absent when nobody said.") AliasKind kind,
            @Schema(description = "First day it was used.") LocalDate from,
            @Schema(description = "Last day it was used.") LocalDate until) {
    }

    @Schema(name = "Identifier", title = "Number of an organization in a list of numbers")
    record Identifier(
            @Schema(required = true, description = "Code of the vocabulary identifierSchemes.") @NotBlank @Size(max = 60) String scheme,
            @Schema(required = true, examples = "2000000339") @NotBlank @Size(max = 60) String number) {

        Identifier {
            number = EstablishmentNumber.SCHEME.equals(scheme) ? EstablishmentNumber.normalize(number) : number;
        }
    }

    /** How big an organization is: separate answers, all optional; members are not participants (2b-R6). */
    @Schema(name = "OrganizationSize", title = "How big an organization is")
    record Scale(
            @Schema(description = "Code of the vocabulary paidStaffBands.") @Size(max = 60) String paidStaffBand,
            @Schema(description = "Code of the vocabulary budgetBands.") @Size(max = 60) String budgetBand,
            @Schema(description = "People who are a member.") @Min(0) @Max(10_000_000) Integer members,
            @Schema(description = "People who take part in a year, member or not.") @Min(0) @Max(10_000_000) Integer participants,
            @Schema(description = "People who work unpaid.") @Min(0) @Max(10_000_000) Integer volunteers) {

        static final Scale UNKNOWN = new Scale(null, null, null, null, null);
    }

    @Schema(name = "SuccessionFields", title = "Organization that went before or came after")
    record Succession(
            @Schema(required = true, description = "Identifier of the other one.") @NotNull UUID organization,
            @Schema(required = true) @NotNull SuccessionKind kind,
            LocalDate happenedOn) {
    }

    @Schema(name = "SiteFields", title = "Place of an organization")
    record Site(
            @Schema(description = "Of the place that is changed; absent for a new one.") UUID id,
            @Schema(description = "operating when absent.") SiteKind kind,
            @LocalizedText(max = 200) Localized label,
            @Size(max = 200) String street,
            @Size(max = 20) String houseNumber,
            @Size(max = 60) @Schema(description = "Floor, entrance or room, as people say it.", examples = "2") String floor,
            @Pattern(regexp = "[1-9][0-9]{3}") @Schema(examples = "1000") String postalCode,
            @Schema(description = "NIS code.", examples = "21004") Integer municipality,
            @Schema(description = "Identifier of the neighborhood it lies in.") UUID neighborhood,
            @LocalizedText(max = 1000) @Schema(description = "How to get in: entrance, doorbell, stairs.") Localized access,
            @Schema(description = "Codes of the vocabulary accessFeatures.") @Size(max = 30) List<@NotBlank @Size(max = 60) String> accessFeatures,
            @LocalizedText(max = 1000) @Schema(description = "More about accessibility, in words.") Localized accessibility,
            @LocalizedText(max = 500) Localized publicTransport,
            @Schema(description = "Weekly hours; several intervals a day.") @Size(max = 60) List<@Valid Interval> openingHours,
            @LocalizedText(max = 500) @Schema(description = "What the weekly hours do not say.") Localized openingNote,
            @Pattern(regexp = PHONE) @Schema(examples = "+32 2 555 00 00") String phone,
            @Valid Coordinates coordinates) {

        Site {
            kind = Objects.requireNonNullElse(kind, SiteKind.operating);
            accessFeatures = all(accessFeatures);
            openingHours = all(openingHours);
        }
    }

    @Schema(name = "SiteCoordinates", title = "Where a place lies on the map")
    record Coordinates(
            @Schema(required = true, description = "Degrees north, WGS 84.", examples = "50.8467") @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6) BigDecimal latitude,
            @Schema(required = true, description = "Degrees east, WGS 84.", examples = "4.3525") @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6) BigDecimal longitude) {

        static Coordinates of(BigDecimal latitude, BigDecimal longitude) {
            return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
        }
    }

    @Schema(name = "ContactFields", title = "Contact by function, not by person")
    record Contact(
            @Schema(description = "Of the contact that is changed; absent for a new one.") UUID id,
            @Schema(required = true) @NotNull @LocalizedText(max = 200) Localized function,
            @Email @Size(max = 254) String email,
            @Pattern(regexp = PHONE) @Schema(examples = "+32 2 555 00 00") String phone,
            @Schema(description = "The mailbox outlives its reader; true when absent.") Boolean generic,
            @Schema(description = "To be used when the others do not answer; false when absent.") Boolean fallback,
            @Schema(description = "Who reads it now. Shown to the public only when that person agreed.") @Size(max = 200) String personName,
            @Schema(description = "The person agreed that everybody reads the name; false when absent.") Boolean personAgreed) {

        Contact {
            generic = !Boolean.FALSE.equals(generic);
            fallback = Boolean.TRUE.equals(fallback);
            personAgreed = personName != null && Boolean.TRUE.equals(personAgreed);
        }

        Contact withoutPerson() {
            return new Contact(id, function, email, phone, generic, fallback, null, false);
        }
    }

    private static <T> List<T> all(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
