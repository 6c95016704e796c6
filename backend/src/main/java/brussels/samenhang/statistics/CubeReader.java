package brussels.samenhang.statistics;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes the cells of an answer, one after the other in the order of their subjects, parts and periods. */
@Singleton
class CubeReader {

    private static final Map<String, String> NO_PARTS = Map.of();

    @Inject
    CubeSql statements;

    @Inject
    CalculatedCells calculated;

    @Inject
    Sql sql;

    /** For answers that fit in memory; each cell once, with its own past. */
    void read(Cube cube, Slice slice, Labels labels, Consumer<CubeCell> cells) {
        if (slice.isWorkedOut()) {
            calculated.read(cube, slice, labels, cells);
            return;
        }
        var making = new Making(cube, slice, labels, cells);
        statements.of(cube, slice).list(making::row);
        making.end();
    }

    /** For answers of any size; inside a transaction, which keeps the cursor. */
    void stream(Cube cube, Slice slice, Labels labels, Consumer<CubeCell> cells) {
        if (slice.isWorkedOut()) {
            calculated.read(cube, slice, labels, cells);
            return;
        }
        var making = new Making(cube, slice, labels, cells);
        statements.of(cube, slice).each(making::row);
        making.end();
    }

    /** Rows of one cell follow one another, the newest comparable wording first; what only an older one has is missing. */
    private static final class Making {

        private final Cube cube;
        private final Slice slice;
        private final Labels labels;
        private final Consumer<CubeCell> cells;
        private final boolean single;
        private final boolean total;
        private final boolean wider;
        private CubeCell held;
        private CubeCell before;
        private int beforeFamily;
        private int heldFamily;
        private UUID heldSubject;
        private String heldCode;
        private Sums sums;

        private record Sums(int included, int missing, int hidden, int pairs, BigDecimal value, BigDecimal numerator, BigDecimal denominator, int unpublished, boolean estimated,
                boolean provisional, int number) {
            Sums plus(Sums more) {
                return new Sums(included + more.included, missing + more.missing, hidden + more.hidden, pairs + more.pairs, add(value, more.value), add(numerator, more.numerator),
                        add(denominator, more.denominator), unpublished + more.unpublished, estimated || more.estimated, provisional || more.provisional, Math.max(number, more.number));
            }

            Sums without(Sums older) {
                return new Sums(included, missing + older.included + older.missing, hidden + older.hidden, pairs, value, numerator, denominator, unpublished, estimated, provisional, number);
            }

            private static BigDecimal add(BigDecimal one, BigDecimal other) {
                return one == null ? other : other == null ? one : one.add(other);
            }
        }

        Making(Cube cube, Slice slice, Labels labels, Consumer<CubeCell> cells) {
            this.cube = cube;
            this.slice = slice;
            this.labels = labels;
            this.cells = cells;
            this.single = cube.isSingle(slice);
            this.total = cube.level(slice) == CubeLevel.total;
            this.wider = !single && !total && !slice.ofPartnerships();
        }

        Void row(Row row) throws SQLException {
            var subject = subject(row);
            var period = row.text("period");
            var parts = parts(row);
            var family = row.integer("family");
            var same = held != null && held.period().equals(period) && held.subject().equals(subject) && held.parts().equals(parts);
            if (single) {
                if (!same) {
                    put(figure(row, subject, period, parts), family);
                }
                return null;
            }
            if (wider && row.bool("itself")) {
                if (!same) {
                    put(ownFigure(row, subject, period, parts), family);
                }
                return null;
            }
            var more = new Sums(row.integer("included"), row.integer("missing"), row.integer("hidden"), row.integer("pairs"), row.decimal("value"), row.decimal("numerator"),
                    row.decimal("denominator"), row.integer("unpublished"), row.integer("estimated") > 0, row.integer("provisional") > 0, row.integer("number"));
            if (same) {
                sums = family == heldFamily ? sums.plus(more) : sums.without(more);
                held = combined(subject, period, parts);
            } else {
                sums = more;
                put(combined(subject, period, parts), family);
            }
            return null;
        }

        private void put(CubeCell cell, int family) {
            end();
            held = cell;
            heldFamily = family;
        }

        void end() {
            if (held == null) {
                return;
            }
            var hasPast = before != null && before.hasSameSubject(held) && beforeFamily == heldFamily && before.value() != null && held.value() != null;
            cells.accept(hasPast ? held.after(before) : held);
            before = held;
            beforeFamily = heldFamily;
            held = null;
        }

        private String subject(Row row) throws SQLException {
            var id = total ? null : row.uuid("subject_id");
            if (heldCode != null && Objects.equals(id, heldSubject)) {
                return heldCode;
            }
            var code = total ? CubeCell.TOTAL : CubeCell.subject(id);
            if (!labels.knows(code)) {
                labels.put(code, id == null ? Texts.localized("statistics." + code, Map.of()) : row.localized("subject_name"));
            }
            heldSubject = id;
            heldCode = code;
            return code;
        }

        private Map<String, String> parts(Row row) throws SQLException {
            if (cube.by().isEmpty()) {
                return NO_PARTS;
            }
            var parts = new LinkedHashMap<String, String>();
            var i = 0;
            for (var by : cube.by()) {
                var part = row.text("part_" + i++);
                parts.put(by, part == null ? "unknown" : part);
            }
            return parts;
        }

        private CubeCell figure(Row row, String subject, String period, Map<String, String> parts) throws SQLException {
            var hidden = row.bool("hidden");
            var shares = row.integer("shares");
            var numerator = plain(row.decimal("numerator"));
            var denominator = plain(row.decimal("denominator"));
            var value = row.decimal("value");
            if (shares > 0 && value == null && numerator != null && denominator != null && denominator.signum() != 0) {
                value = slice.quotient(numerator, denominator, true);
            }
            var absence = hidden ? CubeCell.SUPPRESSED : row.text("absence_reason");
            if (absence == null && shares > 0 && value == null) {
                absence = "notYetAvailable";
            }
            return new CubeCell(slice.wording().code(), row.integer("number"), subject, parts, period, hidden ? null : value, hidden ? null : row.decimal("lower_bound"),
                    hidden ? null : row.decimal("upper_bound"), hidden ? null : numerator, hidden ? null : denominator, absence,
                    hidden ? null : row.text("absence_note"), hidden ? CubeCell.SUPPRESSED : row.text("status"), row.bool("estimated"), row.bool("provisional"),
                    shares > 0 ? shares : null, null, null, row.text("source"), row.text("edition"), row.text("partnership_phase"), hidden ? null : row.localized("narrative"), null);
        }

        private CubeCell ownFigure(Row row, String subject, String period, Map<String, String> parts) throws SQLException {
            var hidden = row.integer("hidden") > 0;
            return new CubeCell(slice.wording().code(), row.integer("number"), subject, parts, period, hidden ? null : row.decimal("own_value"), hidden ? null : row.decimal("lower_bound"),
                    hidden ? null : row.decimal("upper_bound"), hidden ? null : plain(row.decimal("own_numerator")), hidden ? null : plain(row.decimal("own_denominator")),
                    hidden ? CubeCell.SUPPRESSED : row.text("absence_reason"), hidden ? null : row.text("absence_note"), hidden ? CubeCell.SUPPRESSED : row.text("status"),
                    row.integer("estimated") > 0, row.integer("provisional") > 0, null, null, null, row.text("source"), row.text("edition"), null,
                    hidden ? null : row.localized("narrative"), null);
        }

        private CubeCell combined(String subject, String period, Map<String, String> parts) {
            var share = slice.rule() == Slice.Rule.byDenominator;
            var included = share ? sums.pairs : sums.included;
            var missing = sums.missing + sums.included - included;
            var value = value(included);
            var nothing = value == null;
            var suppressed = nothing && sums.hidden > 0 && included == 0;
            return new CubeCell(slice.wording().code(), sums.number, subject, parts, period, value, null, null, share && !nothing ? plain(sums.numerator) : null,
                    share && !nothing ? plain(sums.denominator) : null, nothing ? suppressed ? CubeCell.SUPPRESSED : "notYetAvailable" : null, null,
                    suppressed ? CubeCell.SUPPRESSED : sums.unpublished > 0 ? "validated" : "published", sums.estimated, sums.provisional, included, missing,
                    sums.hidden > 0 ? sums.hidden : null, null, null, null, null, null);
        }

        private BigDecimal value(int included) {
            if (included == 0) {
                return null;
            }
            return switch (slice.rule()) {
                case sum -> slice.tidy(sums.value);
                case byDenominator -> sums.denominator.signum() == 0 ? null : slice.quotient(sums.numerator, sums.denominator, true);
                case byIndicator -> sums.denominator == null || sums.denominator.signum() == 0 ? null : slice.quotient(sums.numerator, sums.denominator, false);
                case never -> null;
            };
        }

        private static BigDecimal plain(BigDecimal number) {
            if (number == null) {
                return null;
            }
            var stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
