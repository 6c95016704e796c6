package brussels.samenhang.notice;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notice", title = "What an organization or a partnership looks for or offers")
record NoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) NoticeKind kind,
        @Schema(description = "The organization that posted it.") Ref organization,
        @Schema(description = "The partnership that posted it.") Ref partnership,
        @Schema(required = true) Localized title,
        Localized details,
        @Schema(required = true, description = "Codes of the vocabulary themes.") List<String> themes,
        String themeOther,
        @Schema(required = true, description = "Codes of the vocabulary targetGroups.") List<String> targetGroups,
        String targetGroupOther,
        @Schema(required = true, description = "Codes of the vocabulary languages; any language when empty.") List<String> languages,
        @Schema(required = true, description = "Codes of the vocabulary organizationTypes; any kind when empty.") List<String> partnerTypes,
        String partnerOther,
        @Schema(required = true, description = "Where it is about; anywhere when empty.") List<Ref> territories,
        @Schema(required = true) NoticeFields.Contact contact,
        @Schema(description = "The partnership whose coordinator is asked to introduce who posts it.") Ref introductionBy,
        @Schema(required = true) LocalDate postedOn,
        @Schema(required = true, description = "Last day on which one may answer.") LocalDate openUntil,
        @Schema(required = true) NoticeStatus status,
        @Schema(required = true, description = "One may answer today: it is open and its last day is not past.") boolean current,
        @Schema(description = "The day it was closed.") LocalDate closedOn,
        @Schema(description = "What came of it.") String outcome,
        @Schema(required = true, description = "What the caller may do with it.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "NoticeAction", description = "edit, end: as who posted it. introduce: as a coordinator. answer: for an organization of one's own.")
    enum Action {
        edit, end, introduce, answer
    }
}
