package brussels.samenhang.coordination;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts. */
public class PostFilter {

    @QueryParam("partnership")
    @Parameter(description = "Only posts that work for this partnership, at its own level or for several at once.")
    public UUID partnership;

    @QueryParam("territory")
    @Parameter(description = "Only posts at this territory itself: an authority, a care zone, the region.")
    public UUID territory;

    @QueryParam("organization")
    @Parameter(description = "Only posts within this organization.")
    public UUID organization;

    @QueryParam("municipality")
    @Parameter(description = "Only posts that work in one of these municipalities, by NIS code.", example = "21001")
    public List<Integer> municipality;

    @QueryParam("programme")
    @Parameter(description = "Only posts that work for partnerships under one of these programmes, by code.", example = "lwgc")
    public List<String> programme;

    @QueryParam("generation")
    @Parameter(description = "Only posts that work for partnerships of one of these generations, by code.", example = "2.0")
    public List<String> generation;

    @QueryParam("roleType")
    @Parameter(description = "Only posts with one of these functions: codes of the vocabulary roleTypes.")
    public List<String> roleType;

    @QueryParam("state")
    @Parameter(description = "Only posts that stand like this on the day asked for.")
    public List<PostState> state;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent.")
    public LocalDate asOf;
    @QueryParam("sort")
    @Parameter(description = "state (vacancies first, the default), name (of the partnership, organization or territory), roleType or vacantSince; a leading minus turns the order around.")
    public List<String> sort;
}
