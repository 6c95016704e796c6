package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.shared.http.Links;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * The directory for tools that speak Open Referral (HSDS 3): read only, without a key. Its contract is
 * {@code openreferral/openapi.yaml}; what the specification cannot say stands in {@code openreferral/profile.md}.
 */
@Path("/openReferral/v3")
@Produces(MediaType.APPLICATION_JSON)
class OpenReferralResource {

    @Inject
    HsdsDirectory directory;

    @Inject
    HsdsVocabulary vocabulary;

    @Inject
    HsdsAnswers answers;

    @Inject
    OpenReferralDocuments documents;

    @Inject
    Links links;

    @GET
    @PermitAll
    public Hsds.Api about() {
        return new Hsds.Api("3.0", address("/profile"), address("/openapi.json"), "Samenhang");
    }

    @GET
    @Path("/profile")
    @Produces("text/markdown;charset=UTF-8")
    @PermitAll
    public String profile() {
        return documents.profile();
    }

    @GET
    @Path("/openapi.json")
    @PermitAll
    public byte[] contract() {
        return documents.contractAsJson();
    }

    @GET
    @Path("/openapi.yaml")
    @Produces("application/yaml")
    @PermitAll
    public String contractAsYaml() {
        return documents.contractAsYaml();
    }

    @GET
    @Path("/organizations")
    @PermitAll
    public Response organizations(@BeanParam HsdsOrganizationListing listing) {
        return answers.page(directory.organizations(listing), listing);
    }

    /** The record of a duplicate has moved to the one it was merged into. */
    @GET
    @Path("/organizations/{id}")
    @PermitAll
    public Response organization(@PathParam("id") UUID id) {
        return directory.survivor(id)
                .map(survivor -> Response.status(Response.Status.MOVED_PERMANENTLY).location(address("/organizations/" + survivor)).build())
                .orElseGet(() -> answers.one(directory.organization(id), id));
    }

    @GET
    @Path("/services")
    @PermitAll
    public Response services(@BeanParam HsdsServiceListing listing) {
        return answers.page(directory.services(listing), listing);
    }

    @GET
    @Path("/services/{id}")
    @PermitAll
    public Response service(@PathParam("id") UUID id) {
        return answers.one(directory.service(id), id);
    }

    @GET
    @Path("/locations")
    @PermitAll
    public Response locations(@BeanParam HsdsPlaceListing listing) {
        return answers.page(directory.locations(listing), listing);
    }

    @GET
    @Path("/locations/{id}")
    @PermitAll
    public Response location(@PathParam("id") UUID id) {
        return answers.one(directory.location(id), id);
    }

    @GET
    @Path("/service_at_locations")
    @PermitAll
    public Response servicesAtLocations(@BeanParam HsdsPlaceListing listing) {
        return answers.page(directory.servicesAtLocations(listing), listing);
    }

    @GET
    @Path("/service_at_locations/{id}")
    @PermitAll
    public Response serviceAtLocation(@PathParam("id") UUID id) {
        return answers.one(directory.serviceAtLocation(id), id);
    }

    @GET
    @Path("/taxonomies")
    @PermitAll
    public Response taxonomies(@BeanParam HsdsListing listing) {
        return answers.page(vocabulary.taxonomies(listing), listing);
    }

    @GET
    @Path("/taxonomies/{id}")
    @PermitAll
    public Response taxonomy(@PathParam("id") UUID id) {
        return answers.one(vocabulary.taxonomy(id), id);
    }

    @GET
    @Path("/taxonomy_terms")
    @PermitAll
    public Response terms(@BeanParam HsdsTermListing listing) {
        return answers.page(vocabulary.terms(listing), listing);
    }

    @GET
    @Path("/taxonomy_terms/{id}")
    @PermitAll
    public Response term(@PathParam("id") UUID id) {
        return answers.one(vocabulary.term(id), id);
    }

    private URI address(String path) {
        return links.page(OpenReferralRoute.BASE + path);
    }
}
