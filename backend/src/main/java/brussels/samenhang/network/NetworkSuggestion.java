package brussels.samenhang.network;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who may not edit the register says should be otherwise; answered once. */
@Entity
class NetworkSuggestion {

    @Schema(name = "NetworkSuggestionStatus")
    enum Status {
        open, applied, declined
    }

    @Id
    private UUID id;
    private UUID networkId;
    private String message;
    private String source;
    @Enumerated(EnumType.STRING)
    private Status status;
    private Instant suggestedAt;
    private UUID suggestedBy;
    private String answer;
    private Instant decidedAt;
    private UUID decidedBy;
    @Version
    private int version;

    protected NetworkSuggestion() {
    }

    static NetworkSuggestion make(UUID network, String message, String source, UUID by, Instant now) {
        var suggestion = new NetworkSuggestion();
        suggestion.id = Ids.next();
        suggestion.networkId = network;
        suggestion.message = message;
        suggestion.source = source;
        suggestion.status = Status.open;
        suggestion.suggestedBy = by;
        suggestion.suggestedAt = now;
        return suggestion;
    }

    void decide(Status outcome, String answer, UUID by, Instant now) {
        if (status != Status.open) {
            throw Problem.of(ProblemType.stateConflict).because("network.suggestionAnswered");
        }
        this.status = outcome;
        this.answer = answer;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    String message() {
        return message;
    }

    Status status() {
        return status;
    }

    UUID suggestedBy() {
        return suggestedBy;
    }

    String answer() {
        return answer;
    }
}
