package brussels.samenhang.organization;

import brussels.samenhang.organization.offer.AcceptsReferrals;
import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organizations. Filters narrow one another; the values of one filter add to one another. */
public class OrganizationQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words in any language of names, numbers, purpose, services, places or self-description; accents, inflection and small typing errors do not matter.", example = "maison medicale")
    public String q;

    @QueryParam("municipality")
    @Parameter(description = "NIS code; organizations that are registered, have a site or say they work in one of these municipalities.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("neighborhood")
    @Parameter(description = "Organizations that have a site or say they work in one of these neighborhoods.")
    public List<UUID> neighborhood;

    @QueryParam("territory")
    @Parameter(description = "Organizations that serve this territory, or take part in a partnership there.")
    public UUID territory;

    @QueryParam("sector")
    @Parameter(description = "Code of the vocabulary sectors.")
    public List<String> sector;

    @QueryParam("theme")
    @Parameter(description = "Code of the vocabulary themes, of the organization or of one of its services.")
    public List<String> theme;

    @QueryParam("type")
    @Parameter(description = "Code of the vocabulary organizationTypes.")
    public List<String> type;

    @QueryParam("targetGroup")
    @Parameter(description = "Code of the vocabulary targetGroups, of the organization or of one of its services.")
    public List<String> targetGroup;

    @QueryParam("language")
    @Parameter(description = "Code of the vocabulary languages: the languages an organization works in.")
    public List<String> language;

    @QueryParam("acceptsReferrals")
    @Parameter(description = "Organizations with a service that accepts referrals, in a limited way, or not, as it last said.")
    public List<AcceptsReferrals> acceptsReferrals;

    @QueryParam("legalForm")
    @Parameter(description = "Code of the vocabulary legalForms.")
    public List<String> legalForm;

    @QueryParam("sphere")
    @Parameter(description = "Code of the vocabulary spheres.")
    public List<String> sphere;

    @QueryParam("careLine")
    @Parameter(description = "Code of the vocabulary careLines.")
    public List<String> careLine;

    @QueryParam("authority")
    @Parameter(description = "Code of the vocabulary competentAuthorities.")
    public List<String> authority;

    @QueryParam("offer")
    @Parameter(description = "A theme and a target group of one and the same service, with a full stop between their codes.", example = "housing.newcomers")
    public List<String> offer;

    @QueryParam("age")
    @Min(-9)
    @Max(1800)
    @Parameter(description = "In months, negative before birth: organizations that say they are there for this age, or state no limit.", example = "18")
    public Integer age;

    @QueryParam("openOn")
    @Parameter(description = "Organizations of which a site is open on one of these days of the week.")
    public List<OpeningHours.Weekday> openOn;

    @QueryParam("openAt")
    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
    @Parameter(description = "With openOn: open at this time of those days; without, of any day.", example = "18:30")
    public String openAt;

    @QueryParam("openNow")
    @Parameter(description = "true for organizations of which a site is open at this moment, with or without an appointment.")
    public Boolean openNow;

    @QueryParam("stale")
    @Parameter(description = "true for records nobody confirmed in the last twelve months, false for the others.")
    public Boolean stale;

    @QueryParam("partnership")
    @Parameter(description = "Organizations that are members of this partnership on the day.")
    public UUID partnership;

    @QueryParam("status")
    @Parameter(description = "For the administration; everybody else sees the active ones.")
    public List<OrganizationStatus> status;

    @QueryParam("asOf")
    @Parameter(description = "Memberships as they stood on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("facet")
    @Parameter(description = "Filters for which the answer says how many organizations each value would give. A filter counts with all the others applied, but not itself.")
    public List<Facet.Name> facet;

    @QueryParam("sort")
    @Parameter(description = "name (also -name) or relevance; relevance when words are searched for, name otherwise.")
    public List<String> sort;
}
