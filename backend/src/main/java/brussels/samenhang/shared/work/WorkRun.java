package brussels.samenhang.shared.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One attempt at a task: what to do, and where to tell how far it is. */
public final class WorkRun {

    /** How far a run is; {@code total} null as long as it is not known. */
    record Progress(String phase, int done, Integer total) {
    }

    private final UUID id;
    private final UUID claim;
    private final UUID starter;
    private final UUID subject;
    private final String input;
    private final ObjectMapper json;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private volatile Progress progress = new Progress(null, 0, null);
    private volatile boolean stopped;

    WorkRun(UUID id, UUID claim, UUID starter, UUID subject, String input, ObjectMapper json) {
        this.id = id;
        this.claim = claim;
        this.starter = starter;
        this.subject = subject;
        this.input = input;
        this.json = json;
    }

    public UUID id() {
        return id;
    }

    /** Who started it; the journal names that person. */
    public Optional<UUID> starter() {
        return Optional.ofNullable(starter);
    }

    /** What it works on, as given at the start. */
    public UUID subject() {
        return subject;
    }

    public <T> T input(Class<T> type) {
        try {
            return json.readValue(input, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Input of task " + id, unreadable);
        }
    }

    /**
     * Says how far it is; cheap, to be called often. Ends the run when it was cancelled meanwhile.
     *
     * @param phase key of the sentence under {@code texts/} that says what is being done
     * @param total of all phases together, null when not known
     */
    public void at(String phase, int done, Integer total) {
        progress = new Progress(phase, done, total);
        goOn();
    }

    /** A number to show beside the progress. */
    public void count(String name, int number) {
        counts.put(name, number);
    }

    /** Ends the run when it was cancelled meanwhile. */
    public void goOn() {
        if (stopped) {
            throw new WorkCancelled();
        }
    }

    UUID claim() {
        return claim;
    }

    Progress progress() {
        return progress;
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
