package brussels.samenhang.funding;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** For a successor: what is paid by whom, what is waited for, and the next day that counts. */
@Singleton
class FundingChapters implements HandoverSource {

    private static final int PLACE = 28;
    private static final String LINES = """
            select 'funding:' || l.id as key, l.title, coalesce(authority.label, '{}') as label, '/funding-lines/' || l.id as page,
              case when l.decided_on is null then coalesce(l.expected_by, l.extension_by) else coalesce(l.extension_by, l.valid_until) end as day
            from funding_line l left join vocabulary_term authority on authority.vocabulary = 'fundingAuthorities' and authority.code = l.authority
            where l.partnership_id = any(cast(:partnerships as uuid[])) and coalesce(l.outcome, '') not in ('refused', 'withdrawn') and (l.valid_until is null or l.valid_until >= cast(:day as date))
            order by day nulls last, key""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        var lines = sql.query(LINES).with("partnerships", scope.partnerships()).with("day", scope.day())
                .list(row -> new Chapter.Line(row.text("key"), row.localized("title"), row.localized("label"), row.date("day"), row.text("page")));
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Chapter("funding", PLACE, Texts.localized("funding.chapter", Map.of()), Texts.localized("funding.chapterIntro", Map.of()), lines));
    }
}
