package brussels.samenhang.shared.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view of one mutable resource. Its revision (the entity's {@code @Version}) is told in the ETag, not in the body. */
public interface Versioned {

    @JsonIgnore
    @Schema(hidden = true)
    int revision();
}
