package brussels.samenhang.membership.agreement;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Agreements the partners said they would look at again, from a month before that day. */
@Singleton
class AgreementTasks implements TaskSource {

    static final int DAYS_BEFORE = 30;
    private static final String DUE = """
            select a.id, a.title, a.review_on from partnership_agreement a
            where a.partnership_id = any(cast(:coordinated as uuid[])) and a.review_on <= cast(:until as date) and (a.valid_until is null or a.valid_until >= cast(:today as date))
            order by a.review_on, a.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var today = LocalDate.now(clock);
        return sql.query(DUE).with("coordinated", viewer.coordinatedPartnerships()).with("today", today).with("until", today.plusDays(DAYS_BEFORE))
                .list(row -> new Task(Task.Type.agreementToReview,
                        new Task.Subject(row.uuid("id"), links.to("agreements", row.uuid("id")), row.localized("title"), "agreement"), row.localized("title"),
                        row.date("review_on").minusDays(DAYS_BEFORE).atStartOfDay(clock.getZone()).toInstant(), row.date("review_on")));
    }
}
