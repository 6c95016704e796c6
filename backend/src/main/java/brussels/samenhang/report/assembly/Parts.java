package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes parts and what stands in their cells, in every language. */
final class Parts {

    private static final Localized NOTHING = new Localized("–", "–", "–", "–");
    private static final char NARROW_BLANK = '\u202f';
    private static final char BLANK = '\u00a0';

    private Parts() {
    }

    static ReportPart of(String code, ReportScope scope, List<String> columns, List<ReportPart.Line> lines) {
        return of(code, scope, columns, lines, Map.of());
    }

    static ReportPart of(String code, ReportScope scope, List<String> columns, List<ReportPart.Line> lines, Map<String, ?> arguments) {
        return new ReportPart(code, Texts.localized("report.part." + code, arguments), Texts.localized("report.note." + code, arguments), scope.today(),
                columns.stream().map(column -> Texts.localized("report.column." + column, Map.of())).toList(), lines);
    }

    static ReportPart.Line line(Localized... cells) {
        return new ReportPart.Line(Stream.of(cells).map(cell -> cell == null ? NOTHING : cell).toList());
    }

    static Localized word(String key) {
        return Texts.localized("report.word." + key, Map.of());
    }

    static Localized word(String key, Map<String, ?> arguments) {
        return Texts.localized("report.word." + key, arguments);
    }

    static Localized same(String text) {
        return text == null ? null : new Localized(text, text, text, text);
    }

    static Localized day(LocalDate day) {
        return day == null ? null : Texts.localized(language -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.name(), "BE")).format(day));
    }

    /** With the decimals it has: 10.5 is not 10.50. */
    static Localized number(BigDecimal number) {
        return number == null ? null : Texts.localized(language -> {
            var format = NumberFormat.getInstance(Locale.of(language.name(), "BE"));
            format.setMinimumFractionDigits(Math.max(0, number.scale()));
            format.setMaximumFractionDigits(Math.max(0, number.scale()));
            return format.format(number).replace(NARROW_BLANK, BLANK);
        });
    }

    /** What there is of these, in the order given. */
    static Localized together(String between, Localized... parts) {
        var given = Stream.of(parts).filter(Objects::nonNull).toList();
        return given.isEmpty() ? null : Texts.localized(language -> String.join(between, given.stream().map(part -> part.pick(language)).toList()));
    }
}
