package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agreements that hold, with the day they are to be looked at again or end. */
@Singleton
class AgreedMatters implements HandoverSource, NewcomerSource {

    private static final int PLACE = 30;
    private static final String AGREEMENTS = """
            select 'agreement:' || a.id as key, a.title, kind.label as detail, least(a.review_on, a.valid_until) as day, '/agreements/' || a.id as page
            from partnership_agreement a left join vocabulary_term kind on kind.vocabulary = 'agreementKinds' and kind.code = a.kind
            where a.partnership_id = any(cast(:partnerships as uuid[])) and daterange(a.valid_from, a.valid_until, '[]') @> :day
            order by day nulls last, localized_fold(a.title), key""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return chapter(scope.partnerships(), scope.day());
    }

    /** When they are to be looked at again is for who takes part, not for the public. */
    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return chapter(Set.of(partnership), day).map(chapter -> new Chapter(chapter.code(), chapter.position(), chapter.title(), null,
                chapter.lines().stream().map(line -> new Chapter.Line(line.key(), line.title(), line.detail(), null, line.page())).toList()));
    }

    private Optional<Chapter> chapter(Set<UUID> partnerships, LocalDate day) {
        return Chapters.of("agreements", PLACE, sql.query(AGREEMENTS).with("partnerships", partnerships).with("day", day).list(Chapters::line));
    }
}
