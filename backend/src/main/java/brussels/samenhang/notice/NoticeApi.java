package brussels.samenhang.notice;

import brussels.samenhang.shared.text.Localized;
import java.util.Optional;
import java.util.UUID;

/** What its parts may ask of notices. */
public interface NoticeApi {

    Optional<KnownNotice> find(UUID noticeId);

    /** As {@link #find}, and nobody else changes it or answers it before this act has ended. */
    Optional<KnownNotice> hold(UUID noticeId);

    /**
     * @param organization who posted it, or null
     * @param partnership who posted it, or null
     * @param introductionBy the partnership whose coordinator is asked to introduce, or null
     * @param current one may answer today
     */
    record KnownNotice(UUID id, Localized title, UUID organization, UUID partnership, UUID introductionBy, boolean current) {
    }
}
