package brussels.samenhang.coordination.timeline;

import java.util.List;

/**
 * A feature that knows of things that happened: decisions, meetings. One CDI bean per feature; it gives only what the scope
 * says its reader may see, in one or two statements.
 */
public interface TimelineSource {

    List<TimelineEvent> events(TimelineScope scope);
}
