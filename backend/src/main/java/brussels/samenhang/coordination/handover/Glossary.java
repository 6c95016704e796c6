package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The words a newcomer hears at the first meeting. */
@Singleton
class Glossary implements NewcomerSource {

    private static final int PLACE = 90;
    private static final List<String> WORDS = List.of("partnership", "lead", "membership", "referent", "workingGroup", "diagnosis", "phase", "figure");

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return Chapters.of("glossary", PLACE, WORDS.stream().map(word -> new Chapter.Line("word:" + word, Texts.localized("coordination.word." + word, Map.of()),
                Texts.localized("coordination.meaning." + word, Map.of()), null, null)).toList());
    }
}
