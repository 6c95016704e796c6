package brussels.samenhang.account;

import brussels.samenhang.shared.security.Viewer;
import java.util.List;

/** A feature that has things waiting for people; one bean per feature, asked for each to-do list. */
public interface TaskSource {

    /** What waits for the viewer, in one or two statements; an empty list when nothing does. */
    List<Task> tasks(Viewer viewer);
}
