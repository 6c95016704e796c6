package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.text.Texts;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chapters from rows with the columns key, title, detail, day and page. */
final class Chapters {

    private Chapters() {
    }

    static Optional<Chapter> of(String code, int position, List<Chapter.Line> lines) {
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Chapter(code, position, Texts.localized("coordination.chapter." + code, Map.of()), Texts.localized("coordination.chapterIntro." + code, Map.of()), lines));
    }

    static Chapter.Line line(Row row) throws SQLException {
        return new Chapter.Line(row.text("key"), row.localized("title"), row.localized("detail"), row.date("day"), row.text("page"));
    }

    /** With a sentence of ours around the title, in which {@code {title}} is what the row is called. */
    static Chapter.Line line(Row row, String sentence) throws SQLException {
        var title = row.localized("title");
        return new Chapter.Line(row.text("key"),
                Texts.localized(language -> Texts.get(language, "coordination.line." + sentence, Map.of("title", title == null ? "" : title.pick(language)))),
                row.localized("detail"), row.date("day"), row.text("page"));
    }
}
