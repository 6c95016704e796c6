package brussels.samenhang.organization.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody looked at a pair, and what came of it. */
@Schema(name = "DuplicatePairState")
public enum DuplicateState {
    open, different, merged
}
