package brussels.samenhang.governance.minutes;

import brussels.samenhang.governance.invitation.MeetingPost;
import brussels.samenhang.governance.invitation.MeetingPost.Kind;
import brussels.samenhang.governance.invitation.MeetingPost.Letter;
import brussels.samenhang.governance.invitation.PostRound;
import brussels.samenhang.governance.invitation.Recipients;
import brussels.samenhang.governance.minutes.MinutesCommands.Addressee;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.work.Work;
import brussels.samenhang.shared.work.WorkResult;
import brussels.samenhang.shared.work.WorkRun;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends minutes to who was expected, absent or not, and to others the version for everybody. */
@Singleton
class MinutesWork implements Work {

    static final String KIND = "minutesMailing";

    record Input(int edition, List<Addressee> others) {
    }

    private record Words(UUID meeting, Localized title, Localized text, Localized publicText) {
    }

    @Inject
    Sql sql;

    @Inject
    Recipients recipients;

    @Inject
    MeetingPost post;

    @Inject
    PostRound round;

    @Inject
    Links links;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult run(WorkRun run) {
        var input = run.input(Input.class);
        var words = sql.query("select n.meeting_id, m.title, n.text, n.public_text from minutes n join meeting m on m.id = n.meeting_id where m.id = :meeting").with("meeting", run.subject())
                .first(MinutesWork::words).orElseThrow();
        var letters = new ArrayList<Letter>();
        recipients.of(run.subject()).forEach(to -> letters.add(letter(words, input.edition(), to.email(), to.person(), to.organization(), to.language(), words.text())));
        input.others().forEach(to -> letters.add(letter(words, input.edition(), to.email(), null, null, to.language(), words.publicText() == null ? new Localized(null, null, null) : words.publicText())));
        post.queue(letters);
        return round.send(run, Kind.minutes, input.edition(), "meetings/" + run.subject());
    }

    private Letter letter(Words words, int edition, String email, UUID person, UUID organization, Language language, Localized text) {
        var arguments = Map.of("title", words.title().pick(language), "text", text.isEmpty() ? "" : text.pick(language), "link", links.page("/meetings/" + words.meeting()));
        return new Letter(words.meeting(), Kind.minutes, edition, email, person, organization, Texts.get(language, "minutes.mail.subject", arguments), Texts.get(language, "minutes.mail.body", arguments), null, null);
    }

    private static Words words(Row row) throws SQLException {
        return new Words(row.uuid("meeting_id"), row.localized("title"), row.localized("text"), row.localized("public_text"));
    }
}
