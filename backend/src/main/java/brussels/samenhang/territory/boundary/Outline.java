package brussels.samenhang.territory.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * One outline of a file, as it stands there.
 *
 * @param place from 1, in the order of the file
 * @param shape polygons in degrees; null when it is something else, such as a point
 */
record Outline(int place, JsonNode properties, JsonNode id, Geometry shape) {

    /** Under which names files carry the code of a place: Statbel's, its topojson, and those people write themselves. */
    private static final List<String> CODES = List.of("nisCode", "nis", "NIS", "nis_code", "NISCode", "cd_munty_refnis", "CD_MUNTY_REFNIS", "refnis", "territory");
    private static final List<String> NAMES = List.of("name", "name_nl", "name_fr", "tx_munty_descr_nl", "tx_munty_descr_fr", "naam", "nom");

    /** The NIS code, or the identifier of a territory of ours, as text; null when there is none. */
    String code() {
        return CODES.stream().map(properties::path).filter(JsonNode::isValueNode).map(JsonNode::asText).filter(text -> !text.isBlank()).findFirst()
                .orElseGet(() -> id.isValueNode() && !id.isNull() && !id.asText().isBlank() ? id.asText() : null);
    }

    /** As the file calls it, to recognize it in the report. */
    String name() {
        return NAMES.stream().map(properties::path).filter(JsonNode::isTextual).map(JsonNode::asText).findFirst().orElse(null);
    }
}
