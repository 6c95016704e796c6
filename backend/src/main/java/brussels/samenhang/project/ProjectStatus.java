package brussels.samenhang.project;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project stands. None of these is a fault: who says that it is late or stopped says what helps others (1-R47). */
@Schema(name = "ProjectStatus", description = "Labels in the vocabulary projectStatuses. proposed and notFunded are told to those who take part only.")
public enum ProjectStatus {
    proposed, notFunded, planned, running, delayed, paused, rescoped, stopped, completed, continuedElsewhere;

    private static final Set<ProjectStatus> NOT_PUBLIC = Set.of(proposed, notFunded);
    private static final Set<ProjectStatus> EXPLAINED = Set.of(delayed, paused, rescoped, stopped);
    private static final Set<ProjectStatus> AT_WORK = Set.of(running, delayed, rescoped);

    boolean isPublic() {
        return !NOT_PUBLIC.contains(this);
    }

    /** Says little without why. */
    boolean needsReason() {
        return EXPLAINED.contains(this);
    }

    boolean isAtWork() {
        return AT_WORK.contains(this);
    }
}
