package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A feature that has a chapter for somebody who is new in a partnership. What it tells is public: functions, never persons. */
public interface NewcomerSource {

    Optional<Chapter> chapter(UUID partnership, LocalDate day);
}
