package brussels.samenhang.exchange.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The objects of the Human Services Data Specification 3 that we can fill, under its names. What is not known is left
 * out; lists of things that belong to an object stand only in its full form. Numbers are JSON numbers, as the
 * specification wants them, and not the strings our own API writes.
 */
final class Hsds {

    private Hsds() {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Api(String version, URI profile, URI openapiUrl, String description) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Organization(UUID id, String name, String alternateName, String description, String email, URI website, String legalStatus, URI uri,
            List<Contact> contacts, List<Phone> phones, List<Location> locations, List<OrganizationIdentifier> organizationIdentifiers,
            List<Attribute> attributes, List<Service> services) {

        Organization withServices(List<Service> all) {
            return new Organization(id, name, alternateName, description, email, website, legalStatus, uri, contacts, phones, locations,
                    organizationIdentifiers, attributes, all);
        }

        Organization brief() {
            return new Organization(id, name, alternateName, description, email, website, legalStatus, uri, null, null, null, null, null, null);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OrganizationIdentifier(UUID id, UUID organizationId, String identifierScheme, String identifierType, String identifier) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Service(UUID id, UUID organizationId, String name, String alternateName, String description, URI url, String email, String status,
            String applicationProcess, String feesDescription, String eligibilityDescription, Double minimumAge, Double maximumAge,
            LocalDate assuredDate, String alert, Instant lastModified, List<Phone> phones, List<ServiceArea> serviceAreas,
            List<ServiceAtLocation> serviceAtLocations, List<Language> languages, Organization organization, List<Attribute> attributes) {

        /** With what it has one of and without its lists, as the specification wants it in a listing. */
        Service brief() {
            return new Service(id, organizationId, name, alternateName, description, url, email, status, applicationProcess, feesDescription,
                    eligibilityDescription, minimumAge, maximumAge, assuredDate, alert, lastModified, null, null, null, null, organization, null);
        }

        /** To know what changed and nothing else. */
        Service minimal() {
            return new Service(id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, lastModified,
                    null, null, null, null, null, null);
        }

        Service withoutOrganization() {
            return new Service(id, organizationId, name, alternateName, description, url, email, status, applicationProcess, feesDescription,
                    eligibilityDescription, minimumAge, maximumAge, assuredDate, alert, lastModified, phones, serviceAreas, serviceAtLocations,
                    languages, null, attributes);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceAtLocation(UUID id, UUID serviceId, UUID locationId, Location location, Service service) {

        /** Inside its service there is no need to say which service it is. */
        ServiceAtLocation inService() {
            return new ServiceAtLocation(id, serviceId, locationId, location, null);
        }
    }

    /** @param locationType physical, or postal for an address that is only on paper */
    @JsonNaming(SnakeCaseStrategy.class)
    record Location(UUID id, String locationType, UUID organizationId, String name, String description, String transportation,
            Double latitude, Double longitude, List<Address> addresses, List<Accessibility> accessibility, List<Phone> phones,
            List<Schedule> schedules) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Address(UUID id, UUID locationId, @JsonProperty("address_1") String line, String city, String stateProvince,
            String postalCode, String country, String addressType) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Accessibility(UUID id, UUID locationId, String description, String details) {
    }

    /** By function; the name of a person is never published here. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Contact(UUID id, UUID organizationId, String title, String email, List<Phone> phones) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Phone(UUID id, String number, UUID organizationId, UUID serviceId, UUID locationId, UUID contactId) {
    }

    /** @param byday days of the week with these hours, as RFC 5545 writes them; hours are local time in Brussels */
    @JsonNaming(SnakeCaseStrategy.class)
    record Schedule(UUID id, UUID locationId, String freq, String wkst, String byday, String opensAt, String closesAt, String attendingType, String notes) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceArea(UUID id, UUID serviceId, String name, URI uri) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Language(UUID id, UUID serviceId, String name, String code) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(UUID id, UUID linkId, UUID taxonomyTermId, String linkEntity, String label, String value, TaxonomyTerm taxonomyTerm) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Taxonomy(UUID id, String name, String description, URI uri, String version) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record TaxonomyTerm(UUID id, String code, String name, String description, String taxonomy, Taxonomy taxonomyDetail, String language, URI termUri) {
    }

    /** A listing is empty, but never absent. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page<T>(long totalItems, int totalPages, int pageNumber, int size, boolean firstPage, boolean lastPage, boolean empty, List<T> contents) {

        static <T> Page<T> of(List<T> contents, long total, HsdsListing listing) {
            int pages = (int) ((total + listing.perPage - 1) / listing.perPage);
            return new Page<>(total, pages, listing.page, contents.size(), listing.page == 1, listing.page >= pages, contents.isEmpty(), contents);
        }
    }
}
