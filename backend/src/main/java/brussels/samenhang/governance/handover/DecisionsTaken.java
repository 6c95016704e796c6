package brussels.samenhang.governance.handover;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.coordination.handover.NewcomerSource;
import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was decided, with what was not chosen and why, so that it need not be discussed all over again. */
@Singleton
class DecisionsTaken implements HandoverSource, NewcomerSource {

    private static final int PLACE = 34;
    private static final String DECISIONS = """
            select 'decision:' || d.id as key, d.title, b.name as body, d.alternatives, d.decided_on as day, '/decisions/' || d.id as page
            from decision d join body b on b.id = d.body_id where d.decided_on <= :day""";
    private static final String FOR_A_SUCCESSOR = "and b.partnership_id = any(cast(:partnerships as uuid[])) and %s and %s order by d.decided_on desc, d.id desc limit 40"
            .formatted(Chapters.PASSED_ON, Sight.INSIDE);
    /** Of weight: about goals or ways of working. What bodies that are not open decided is not public. */
    private static final String FOR_A_NEWCOMER = """
            and b.partnership_id = :partnership and b.confidentiality = 'open' and d.level in ('strategic', 'structural')
            order by d.decided_on desc, d.id desc limit 15""";
    private static final TypeReference<List<Alternative>> ALTERNATIVES = new TypeReference<>() {
    };

    private record Alternative(String title, String why) {
    }

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return Chapters.of("decisions", PLACE, sight.bind(sql.query(DECISIONS).add(FOR_A_SUCCESSOR)).with("partnerships", scope.partnerships()).with("day", scope.day())
                .list(DecisionsTaken::line));
    }

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return Chapters.of("weightyDecisions", PLACE, sql.query(DECISIONS).add(FOR_A_NEWCOMER).with("partnership", partnership).with("day", day).list(DecisionsTaken::line));
    }

    private static Chapter.Line line(Row row) throws SQLException {
        var rejected = Objects.requireNonNullElse(row.json("alternatives", ALTERNATIVES), List.<Alternative>of());
        return new Chapter.Line(row.text("key"), row.localized("title"), Chapters.together(language -> notChosen(rejected, language), row.localized("body")), row.date("day"), row.text("page"));
    }

    private static String notChosen(List<Alternative> rejected, Language language) {
        return rejected.isEmpty() ? null : Texts.get(language, "governance.notChosen", Map.of("what",
                rejected.stream().map(alternative -> alternative.title() + " (" + alternative.why() + ")").collect(Collectors.joining("; "))));
    }
}
