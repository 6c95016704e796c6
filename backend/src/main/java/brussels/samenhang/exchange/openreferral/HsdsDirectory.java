package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.exchange.openreferral.Hsds.Location;
import brussels.samenhang.exchange.openreferral.Hsds.Organization;
import brussels.samenhang.exchange.openreferral.Hsds.Page;
import brussels.samenhang.exchange.openreferral.Hsds.Service;
import brussels.samenhang.exchange.openreferral.Hsds.ServiceAtLocation;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The public directory as Open Referral sees it: which objects a request is about. {@link HsdsMaking} makes them. */
@Singleton
class HsdsDirectory {

    /** Organisations that can be found; one that ended or was not found is nobody to refer to. */
    private static final String ORGANIZATIONS = "select o.id from organization o where o.merged_into_id is null and o.status = 'active'";
    private static final String SERVICES = """
            select s.id, greatest(s.updated_at, o.updated_at) as last_modified
            from organization_service s join organization o on o.id = s.organization_id
            where o.merged_into_id is null and o.status = 'active'""";
    private static final String LOCATIONS = """
            select l.id from organization_site l join organization o on o.id = l.organization_id
            where o.merged_into_id is null and o.status = 'active'""";
    private static final String PLACES_OF_SERVICES = """
            select sl.service_id, sl.site_id
            from organization_service_site sl join organization_service s on s.id = sl.service_id join organization_site l on l.id = sl.site_id
              join organization o on o.id = s.organization_id
            where o.merged_into_id is null and o.status = 'active'""";

    @Inject
    Sql sql;

    @Inject
    HsdsMaking making;

    @Inject
    HsdsVocabulary vocabulary;

    @Inject
    Clock clock;

    Page<Organization> organizations(HsdsOrganizationListing listing) {
        var found = tagged(sql.query(ORGANIZATIONS), "organization", "o.id", listing.term, listing.taxonomy)
                .and(listing.pattern(), "o.search_text like fold(:pattern)", "pattern")
                .and(modifiedAfter(listing.modifiedAfter), "o.updated_at > :modifiedAfter", "modifiedAfter");
        long total = found.count();
        var ids = listing.paged(found, "o.id").list(row -> row.uuid("id"));
        var made = making.organizations(ids);
        if (listing.fullService) {
            made = withServices(made);
        }
        return Page.of(made.stream().map(one -> listing.full || listing.fullService ? one : one.brief()).toList(), total, listing);
    }

    /** Whole, with its services. */
    Optional<Organization> organization(UUID id) {
        var known = sql.query(ORGANIZATIONS).and(id, "o.id = :id", "id").list(row -> row.uuid("id"));
        return withServices(making.organizations(known)).stream().findFirst();
    }

    /** The record in which a duplicate lives on. */
    Optional<UUID> survivor(UUID id) {
        return sql.query("select merged_into_id from organization where id = :id and merged_into_id is not null").with("id", id)
                .first(row -> row.uuid("merged_into_id"));
    }

    Page<Service> services(HsdsServiceListing listing) {
        var found = tagged(sql.query(SERVICES), "service", "s.id", listing.term, listing.taxonomy)
                .and(listing.organization, "s.organization_id = :organization", "organization")
                .and(listing.pattern(), "fold(concat_ws(' ', s.name, s.description)) like fold(:pattern) or o.search_text like fold(:pattern)", "pattern")
                .and(modifiedAfter(listing.modifiedAfter), "greatest(s.updated_at, o.updated_at) > :modifiedAfter", "modifiedAfter");
        long total = found.count();
        if (listing.minimal) {
            return Page.of(listing.paged(found, "s.id").list(row -> new Service(row.uuid("id"), null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, row.instant("last_modified"), null, null, null, null, null, null)), total, listing);
        }
        var made = making.services(listing.paged(found, "s.id").list(row -> row.uuid("id")));
        return Page.of(made.stream().map(one -> listing.full ? one : one.brief()).toList(), total, listing);
    }

    Optional<Service> service(UUID id) {
        return making.services(sql.query(SERVICES).and(id, "s.id = :id", "id").list(row -> row.uuid("id"))).stream().findFirst();
    }

    Page<Location> locations(HsdsPlaceListing listing) {
        var found = sql.query(LOCATIONS)
                .and(listing.organization, "l.organization_id = :organization", "organization")
                .and(listing.postcode, "l.postal_code = :postcode", "postcode")
                .and(listing.pattern(), "fold(concat_ws(' ', l.label, l.street)) like fold(:pattern) or o.search_text like fold(:pattern)", "pattern");
        long total = found.count();
        return Page.of(making.locations(listing.paged(found, "l.id").list(row -> row.uuid("id"))), total, listing);
    }

    Optional<Location> location(UUID id) {
        return making.locations(sql.query(LOCATIONS).and(id, "l.id = :id", "id").list(row -> row.uuid("id"))).stream().findFirst();
    }

    Page<ServiceAtLocation> servicesAtLocations(HsdsPlaceListing listing) {
        var found = sql.query(PLACES_OF_SERVICES)
                .and(listing.organization, "s.organization_id = :organization", "organization")
                .and(listing.postcode, "l.postal_code = :postcode", "postcode")
                .and(listing.pattern(), "fold(concat_ws(' ', s.name, s.description, l.label, l.street)) like fold(:pattern)", "pattern");
        long total = found.count();
        return Page.of(at(listing.paged(found, "sl.service_id, sl.site_id")), total, listing);
    }

    /** Its identifier is made of those of the service and the place, so all pairs are candidates; there are some per service. */
    Optional<ServiceAtLocation> serviceAtLocation(UUID id) {
        var pair = sql.query(PLACES_OF_SERVICES).list(row -> Map.entry(row.uuid("service_id"), row.uuid("site_id"))).stream()
                .filter(entry -> HsdsMaking.serviceAtLocation(entry.getKey(), entry.getValue()).equals(id)).findFirst();
        return pair.flatMap(entry -> at(sql.query(PLACES_OF_SERVICES)
                .and(entry.getKey(), "sl.service_id = :service", "service").and(entry.getValue(), "sl.site_id = :site", "site")).stream().findFirst());
    }

    private List<ServiceAtLocation> at(Query pairs) {
        var found = pairs.list(row -> Map.entry(row.uuid("service_id"), row.uuid("site_id")));
        var services = making.services(found.stream().map(Map.Entry::getKey).distinct().toList()).stream().collect(Collectors.toMap(Service::id, one -> one));
        var places = making.locations(found.stream().map(Map.Entry::getValue).distinct().toList()).stream().collect(Collectors.toMap(Location::id, one -> one));
        return found.stream().map(pair -> new ServiceAtLocation(HsdsMaking.serviceAtLocation(pair.getKey(), pair.getValue()), pair.getKey(), pair.getValue(),
                places.get(pair.getValue()), services.get(pair.getKey()).brief())).toList();
    }

    private List<Organization> withServices(List<Organization> organizations) {
        if (organizations.isEmpty()) {
            return organizations;
        }
        var ids = organizations.stream().map(Organization::id).toList();
        var services = making.services(sql.query(SERVICES).add("and s.organization_id = any(:owners)").with("owners", ids).add("order by s.position, s.id")
                .list(row -> row.uuid("id"))).stream().collect(Collectors.groupingBy(Service::organizationId));
        var complete = new ArrayList<Organization>();
        organizations.forEach(one -> complete.add(one.withServices(
                services.getOrDefault(one.id(), List.of()).stream().map(Service::withoutOrganization).toList())));
        return complete;
    }

    private Query tagged(Query query, String entity, String id, UUID term, UUID taxonomy) {
        if (term == null && taxonomy == null) {
            return query;
        }
        var codes = vocabulary.codes(term, taxonomy);
        return query.add("and exists (select from directory_tag t where t.entity = '" + entity + "' and t.id = " + id
                + " and t.vocabulary || '/' || t.code = any(:tags))").with("tags", codes.stream().map(code -> code.getKey() + "/" + code.getValue()).toList());
    }

    /** A moment, or a day and then its beginning; both are seen with tools that speak Open Referral. */
    private Instant modifiedAfter(String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() <= "2026-01-01".length() ? LocalDate.parse(text).atStartOfDay(clock.getZone()).toInstant() : Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw Problem.badRequest(Issue.query(IssueType.schemaViolation, "modified_after", text));
        }
    }
}
