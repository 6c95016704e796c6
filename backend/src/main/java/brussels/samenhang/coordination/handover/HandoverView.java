package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Handover", title = "Handover of a post")
record HandoverView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The post that is handed over.") Ref post,
        @Schema(required = true, description = "Where the post is.") Localized place,
        @Schema(required = true) Handover.Status status,
        @Schema(required = true) Instant openedAt,
        Instant completedAt,
        Instant receivedAt,
        @Schema(required = true, description = "As the record is now while it is open; as it was handed over afterwards.") List<Chapter> chapters,
        @Schema(required = true) List<NoteView> notes,
        @Schema(required = true, description = "What the successor has taken over.") List<Ticked> ticks,
        @Schema(required = true, description = "What the signed-in caller may do here.") List<Action> permittedActions,
        @JsonIgnore int revision) implements Versioned {

    @Schema(name = "HandoverAction", description = "Something a caller may do with a handover.")
    enum Action {
        edit, complete, tick, receive
    }

    @Schema(name = "HandoverWrittenNote", title = "Note in a handover, with its key")
    record NoteView(@Schema(required = true, description = "Identifies the note in the file.") String key, @Schema(required = true) Handover.Kind kind,
            @Schema(required = true) String title, String text) {
    }

    @Schema(name = "HandoverTicked", title = "A line that was taken over")
    record Ticked(@Schema(required = true) String item, @Schema(required = true) Instant at, String remark) {
    }

    static String noteKey(int place) {
        return "note:" + place;
    }

    static List<NoteView> notes(List<Handover.Note> notes) {
        return IntStream.range(0, notes.size()).mapToObj(place -> new NoteView(noteKey(place), notes.get(place).kind(), notes.get(place).title(), notes.get(place).text())).toList();
    }
}
