package brussels.samenhang.notice;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notices. */
public class NoticeQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of the title or the text; accents and capitals do not matter.")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only these kinds.")
    public List<NoticeKind> kind;

    @QueryParam("organization")
    @Parameter(description = "Only those posted by one of these organizations.")
    public List<UUID> organization;

    @QueryParam("partnership")
    @Parameter(description = "Only those posted by one of these partnerships.")
    public List<UUID> partnership;

    @QueryParam("theme")
    @Parameter(description = "Code of the vocabulary themes.")
    public List<String> theme;

    @QueryParam("targetGroup")
    @Parameter(description = "Code of the vocabulary targetGroups.")
    public List<String> targetGroup;

    @QueryParam("language")
    @Parameter(description = "Code of the vocabulary languages; those for any language are found too.")
    public List<String> language;

    @QueryParam("partnerType")
    @Parameter(description = "Code of the vocabulary organizationTypes: those that look for this kind of partner, or for any kind.")
    public List<String> partnerType;

    @QueryParam("municipality")
    @Parameter(description = "NIS code; those about one of these municipalities, about a neighborhood of it, or about anywhere.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("territory")
    @Parameter(description = "Those about one of these territories, about a part of it or what it is a part of, or about anywhere.")
    public List<UUID> territory;

    @QueryParam("state")
    @Parameter(description = "Open today, or closed or past their last day; the first when absent.")
    public List<State> state;

    @QueryParam("matching")
    @Parameter(description = "Those that answer to this notice: its counterpart, sharing a theme or target group, and neither another language nor another place.")
    public UUID matching;

    @QueryParam("sort")
    @Parameter(description = "postedOn, openUntil; with - the other way round. The latest first when absent.")
    public List<String> sort;

    @Schema(name = "NoticeState")
    enum State {
        open, past
    }
}
