package brussels.samenhang.governance.rule;

import brussels.samenhang.governance.rule.RuleReader.RuleQuery;
import brussels.samenhang.governance.rule.RuleView.NewRule;
import brussels.samenhang.governance.rule.RuleView.NewVersion;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Calls, criteria, rules and roadmaps: published, with versions and the days they hold. */
@Path("/partnershipRules")
@Tag(name = "Decisions")
class RuleResource {

    @Inject
    RuleService service;

    @Inject
    RuleReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listPartnershipRules", summary = "Lists calls, criteria and rules")
    public Page<RuleView> list(@BeanParam RuleQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{ruleId}")
    @PermitAll
    @Operation(operationId = "getPartnershipRule", summary = "Reads a call, criteria or rules")
    public RuleView get(@PathParam("ruleId") UUID ruleId) {
        return service.read(ruleId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(RulePermissions.PUBLISH)
    @Operation(operationId = "createPartnershipRule", summary = "Publishes a call, criteria or rules", description = "By the coordinators of the partnership or the administration.")
    @APIResponse(responseCode = "201", description = "Published.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> create(NewRule rule) {
        var view = service.publish(rule);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{ruleId}/versions")
    @PermissionsAllowed(RulePermissions.PUBLISH_VERSION)
    @Operation(operationId = "addPartnershipRuleVersion", summary = "Publishes a new version", description = "The version before ends the day before this one begins.")
    public RuleView add(@PathParam("ruleId") UUID ruleId, NewVersion version) {
        return service.add(ruleId, version);
    }
}
