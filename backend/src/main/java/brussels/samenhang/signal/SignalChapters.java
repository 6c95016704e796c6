package brussels.samenhang.signal;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Signals that are still open and that the partners read too, for a successor. What only the coordinator reads stays out:
 * a handover is kept and read by others.
 */
@Singleton
class SignalChapters implements HandoverSource {

    private static final int PLACE = 36;
    private static final String OPEN = """
            select 'signal:' || s.id as key, s.title, level.label, s.raised_on, '/signals/' || s.id as page
            from signal s left join vocabulary_term level on level.vocabulary = 'signalLevels' and level.code = s.level
            where s.partnership_id = any(cast(:partnerships as uuid[])) and s.closed_on is null and s.audience <> 'coordinator' order by s.raised_on, s.id""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        var lines = sql.query(OPEN).with("partnerships", scope.partnerships())
                .list(row -> new Chapter.Line(row.text("key"), row.localized("title"), row.localized("label"), row.date("raised_on"), row.text("page")));
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Chapter("signals", PLACE, Texts.localized("signal.chapter", Map.of()), Texts.localized("signal.chapterIntro", Map.of()), lines));
    }
}
