package brussels.samenhang.governance.handover;

import brussels.samenhang.coordination.handover.NewcomerSource;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people come together and how often, for a newcomer. */
@Singleton
class BodiesOfPartnership implements NewcomerSource {

    private static final int PLACE = 25;
    private static final String BODIES = """
            select 'body:' || b.id as key, b.name, kind.label as kind, b.purpose, b.rhythm_every, b.rhythm_unit, '/bodies/' || b.id as page
            from body b left join vocabulary_term kind on kind.vocabulary = 'bodyKinds' and kind.code = b.kind
            where b.partnership_id = :partnership and %s and daterange(b.valid_from, b.valid_until, '[]') @> cast(:day as date)
            order by b.sort_name, b.id""".formatted(Chapters.PASSED_ON);

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return Chapters.of("bodies", PLACE, sql.query(BODIES).with("partnership", partnership).with("day", day).list(row -> {
            var every = row.integer("rhythm_every");
            var unit = row.text("rhythm_unit");
            return new Chapter.Line(row.text("key"), row.localized("name"), Chapters.together(language -> rhythm(every, unit, language), row.localized("kind"), row.localized("purpose")), null,
                    row.text("page"));
        }));
    }

    private static String rhythm(Integer every, String unit, Language language) {
        return every == null ? null : Texts.get(language, "governance.rhythm." + unit + (every == 1 ? ".one" : ".more"), Map.of("every", every));
    }
}
