package brussels.samenhang.project;

import brussels.samenhang.partnership.AmongPartnerships;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects. */
public class ProjectFilter {

    @BeanParam
    public AmongPartnerships among = new AmongPartnerships();

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words in the name, the summary or the objectives.")
    public String q;

    @QueryParam("theme")
    @Parameter(description = "Only on one of these themes.")
    public List<UUID> theme;

    @QueryParam("content")
    @Parameter(description = "Only with one of these kinds of content: codes of the vocabulary projectContents.")
    public List<String> content;

    @QueryParam("origin")
    @Parameter(description = "Only of these origins: codes of the vocabulary projectOrigins.")
    public List<String> origin;

    @QueryParam("status")
    @Parameter(description = "Only those that stand so.")
    public List<ProjectStatus> status;

    @QueryParam("organization")
    @Parameter(description = "Only carried out by these organizations, or with them.")
    public List<UUID> organization;

    @QueryParam("complete")
    @Parameter(description = "true: all seven mandatory fields are there; false: one or more are missing.")
    public Boolean complete;

    @QueryParam("asOf")
    @Parameter(description = "As they stood on this day; today when absent. What is said of them is what is said today.")
    public LocalDate asOf;
}
