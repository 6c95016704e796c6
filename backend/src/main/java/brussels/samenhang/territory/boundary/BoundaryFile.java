package brussels.samenhang.territory.boundary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

/** A file that was sent; its hash counts when a request is recognized as the same. */
record BoundaryFile(String sha256, @JsonIgnore JsonNode content) {
}
