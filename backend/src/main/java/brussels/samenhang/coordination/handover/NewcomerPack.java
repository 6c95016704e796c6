package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.http.Ref;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewcomerPack", title = "What somebody who is new in a partnership wants to know")
record NewcomerPack(
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "The day it is of.") LocalDate asOf,
        @Schema(required = true) List<Chapter> chapters) {
}
