package brussels.samenhang.organization.owndata;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is known of an organization, for itself. */
@Schema(name = "OrganizationDossier", title = "What is known about an organization and who can see it")
record OwnData(
        @Schema(required = true) Ref organization,
        @Schema(required = true, description = "When it was put together.") Instant at,
        @Schema(required = true) List<Section> sections) {

    /** Who sees it. */
    @Schema(name = "DossierVisibility")
    enum Visibility {
        everybody, partners, sharers, bothSides, ownPeople, administration
    }

    @Schema(name = "DossierSection", title = "One kind of what is known")
    record Section(
            @Schema(required = true, examples = "contacts") String code,
            @Schema(required = true) Localized title,
            @Schema(required = true) Visibility visibility,
            @Schema(required = true, description = "Who that is, in words.") Localized seenBy,
            @Schema(required = true) List<Column> columns,
            @Schema(required = true) List<Row> rows) {
    }

    @Schema(name = "DossierRow", title = "One thing that is known", type = SchemaType.OBJECT, additionalProperties = Schema.True.class,
            description = "With the codes of the columns as its properties; what is not known is left out.")
    record Row(@JsonValue @Schema(hidden = true) Map<String, JsonNode> cells) {
    }

    @Schema(name = "DossierColumn", title = "One piece of each row")
    record Column(@Schema(required = true, examples = "email") String code, @Schema(required = true) Localized title) {
    }
}
