package brussels.samenhang.governance.handover;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What is in the diary: the next meetings, with the body and the hour. */
@Singleton
class NextMeetings implements HandoverSource {

    private static final int PLACE = 14;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MEETINGS = """
            select 'meeting:' || m.id as key, m.title, b.name as body, m.starts_at, m.room, (m.starts_at at time zone 'Europe/Brussels')::date as day, '/meetings/' || m.id as page
            from meeting m join body b on b.id = m.body_id
            where m.status = 'planned' and m.starts_at >= cast(:day as date)::timestamp at time zone 'Europe/Brussels'
              and b.partnership_id = any(cast(:partnerships as uuid[])) and %s and %s
            order by m.starts_at, m.id limit 30""".formatted(Chapters.PASSED_ON, Sight.INSIDE);

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return Chapters.of("nextMeetings", PLACE, sight.bind(sql.query(MEETINGS)).with("partnerships", scope.partnerships()).with("day", scope.day()).list(row -> {
            var hour = HOUR.format(row.instant("starts_at").atZone(BRUSSELS));
            var where = row.text("room") == null ? hour : hour + ", " + row.text("room");
            return new Chapter.Line(row.text("key"), row.localized("title"), Chapters.together(language -> where, row.localized("body")), row.date("day"), row.text("page"));
        }));
    }
}
