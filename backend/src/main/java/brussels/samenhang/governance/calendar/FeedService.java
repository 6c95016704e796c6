package brussels.samenhang.governance.calendar;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.governance.calendar.FeedView.NewFeed;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Calendars of meetings under secret addresses that can be taken back. */
@Singleton
class FeedService {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FEED = """
            select f.id, f.partnership_id, p.name as partnership_name, f.created_at, f.last_read_on from calendar_feed f left join partnership p on p.id = f.partnership_id
            where f.revoked_at is null and f.person_id = :person""";
    /**
     * What the person may see today: bodies the person sits in; and unless confidential those in which an organization it acts
     * for sits, of partnerships it coordinates, and without seats those of partnerships one of its organizations is a member
     * of. Within one partnership: everything not confidential while the person takes part.
     */
    private static final String VISIBLE = """
            and m.starts_at > now() - interval '1 year' and (cast(:partnership as uuid) is null or b.partnership_id = cast(:partnership as uuid)) and (
              exists (select from body_seat s where s.body_id = b.id and s.person_id = :person and daterange(s.valid_from, s.valid_until, '[]') @> cast(:today as date))
              or b.confidentiality <> 'confidential' and (
                exists (select from body_seat s join acts on acts.organization_id = s.organization_id where s.body_id = b.id and daterange(s.valid_from, s.valid_until, '[]') @> cast(:today as date))
                or exists (select from appointment a join post on post.id = a.post_id join post_partnership pp on pp.post_id = post.id join vocabulary_term role on role.vocabulary = 'roleTypes'
                  and role.code = post.role_type where a.person_id = :person and pp.partnership_id = b.partnership_id and role.attributes -> 'coordinates' = 'true'
                  and daterange(a.valid_from, a.valid_until, '[]') @> cast(:today as date) and daterange(post.valid_from, post.valid_until, '[]') @> cast(:today as date))
                or (cast(:partnership as uuid) is not null or not exists (select from body_seat s where s.body_id = b.id and daterange(s.valid_from, s.valid_until, '[]') @> cast(:today as date)))
                  and exists (select from membership ms join acts on acts.organization_id = ms.organization_id
                    where ms.partnership_id = b.partnership_id and daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:today as date))))
            order by m.starts_at, m.id""";
    private static final String ACTS = """
            with acts as (select u.organization_id from organization_user u where u.person_id = :person and u.ended_at is null and daterange(u.since, u.until, '[]') @> cast(:today as date))
            """;

    /** A calendar as it is read now. */
    record Reading(String name, List<MeetingCalendar.Event> events) {
    }

    private record Owner(UUID id, UUID person, UUID partnership, Localized partnershipName, Language language) {
    }

    @Inject
    AccountApi account;

    @Inject
    MeetingEvents events;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    List<FeedView> own() {
        return sql.query(FEED + " order by f.created_at").with("person", account.currentPersonId()).list(row -> view(row, null));
    }

    @Transactional
    FeedView make(NewFeed asked) {
        if (asked.partnership() != null && !viewer.takesPartIn(asked.partnership()) && !viewer.isAdministration()) {
            throw Problem.unknownReference(Issue.In.body, "partnership", asked.partnership());
        }
        var person = account.currentPersonId();
        var id = Ids.next();
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        sql.query("insert into calendar_feed (id, person_id, partnership_id, token_hash, created_at) values (:id, :person, :partnership, :hash, :now)").with("id", id).with("person", person)
                .with("partnership", asked.partnership()).with("hash", hash(token)).with("now", clock.instant()).execute();
        return sql.query(FEED + " and f.id = :id").with("person", person).with("id", id).first(row -> view(row, links.to("calendars", token))).orElseThrow();
    }

    @Transactional
    void revoke(UUID id) {
        if (sql.query("update calendar_feed set revoked_at = :now where id = :id and person_id = :person and revoked_at is null").with("now", clock.instant()).with("id", id)
                .with("person", account.currentPersonId()).execute() == 0) {
            throw Problem.notFound("calendarFeedId", id);
        }
    }

    /** Whoever has the secret reads; what there is to read is worked out anew from what the person may see today. */
    @Transactional
    Reading read(String token) {
        var today = LocalDate.now(clock);
        var owner = sql.query("""
                update calendar_feed f set last_read_on = :today from person x where x.id = f.person_id and f.token_hash = :hash and f.revoked_at is null
                returning f.id, f.person_id, f.partnership_id, (select p.name from partnership p where p.id = f.partnership_id) as partnership_name, x.language""").with("today", today)
                .with("hash", hash(token)).first(row -> new Owner(row.uuid("id"), row.uuid("person_id"), row.uuid("partnership_id"), row.localized("partnership_name"),
                        Language.of(row.text("language")).orElse(Language.DEFAULT)))
                .orElseThrow(() -> Problem.of(ProblemType.resourceNotFound));
        var found = sql.query(ACTS + MeetingEvents.MEETING + " " + VISIBLE).with("person", owner.person()).with("partnership", owner.partnership()).with("today", today).list(MeetingEvents::meeting);
        var name = owner.partnershipName() == null ? Texts.get(owner.language(), "meetingMail.ownCalendar") : owner.partnershipName().pick(owner.language());
        return new Reading(name, found.stream().map(meeting -> events.event(meeting, owner.language())).toList());
    }

    private FeedView view(Row row, URI address) throws SQLException {
        return new FeedView(row.uuid("id"), links.to("calendarFeeds", row.uuid("id")), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                row.instant("created_at"), row.date("last_read_on"), address);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
