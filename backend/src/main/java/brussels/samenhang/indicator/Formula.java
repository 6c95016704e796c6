package brussels.samenhang.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A figure worked out from others: numbers, codes of indicators, {@code + - * / ( )}, and {@code min}, {@code max},
 * {@code abs} and {@code round}. Nothing else can be said in it, so there is nothing to guard against.
 */
public final class Formula {

    /** Deep enough for any figure, shallow enough for any stack. */
    private static final int DEEPEST = 40;

    private final Part whole;
    private final Set<String> names;

    private Formula(Part whole, Set<String> names) {
        this.whole = whole;
        this.names = names;
    }

    /** Something that is not a formula, and from which sign on (counted from 1). */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;
        private final int position;
        private final String found;

        Unreadable(String reason, int position, String found) {
            super(reason + " at " + position, null, false, false);
            this.reason = reason;
            this.position = position;
            this.found = found;
        }

        /** The key of the sentence that explains it. */
        public String reason() {
            return reason;
        }

        public int position() {
            return position;
        }

        public String found() {
            return found;
        }
    }

    /** Why no value comes out; {@code indicator} is null when it is not for want of a figure. */
    public record Absence(String reason, String indicator) {
    }

    /** A value, or why there is none; never both, never neither. */
    public record Outcome(BigDecimal value, List<Absence> absences) {

        public static Outcome of(BigDecimal value) {
            return new Outcome(value, List.of());
        }

        public static Outcome absent(String reason, String indicator) {
            return new Outcome(null, List.of(new Absence(reason, indicator)));
        }

        public boolean isAbsent() {
            return value == null;
        }

        private Outcome with(Outcome other, BinaryOperator<BigDecimal> act) {
            if (!isAbsent() && !other.isAbsent()) {
                return of(act.apply(value, other.value));
            }
            var all = new LinkedHashSet<>(absences);
            all.addAll(other.absences);
            return new Outcome(null, List.copyOf(all));
        }
    }

    /** Units and how often each is multiplied with (above zero) or divided by; empty for a plain number. */
    record Unit(Map<String, Integer> powers) {

        static final Unit NUMBER = new Unit(Map.of());

        static Unit of(String code) {
            return PLAIN.contains(code) ? NUMBER : new Unit(Map.of(code, 1));
        }

        private Unit times(Unit other, int sign) {
            var product = new HashMap<>(powers);
            other.powers.forEach((code, power) -> product.merge(code, power * sign, Integer::sum));
            product.values().removeIf(power -> power == 0);
            return new Unit(Map.copyOf(product));
        }

        /** One unit by itself, which is what the definition must then say. */
        String single() {
            return powers.size() == 1 && powers.containsValue(1) ? powers.keySet().iterator().next() : null;
        }
    }

    private static final Set<String> PLAIN = Set.of("percent", "none", "other", "points");

    private interface Part {
        Outcome work(Function<String, Outcome> figures);

        Unit unit(Function<String, String> units);
    }

    private record Constant(BigDecimal value) implements Part {

        @Override
        public Outcome work(Function<String, Outcome> figures) {
            return Outcome.of(value);
        }

        @Override
        public Unit unit(Function<String, String> units) {
            return Unit.NUMBER;
        }
    }

    private record Name(String code) implements Part {

        @Override
        public Outcome work(Function<String, Outcome> figures) {
            return figures.apply(code);
        }

        @Override
        public Unit unit(Function<String, String> units) {
            return Unit.of(units.apply(code));
        }
    }

    private record Negative(Part of) implements Part {

        @Override
        public Outcome work(Function<String, Outcome> figures) {
            var worked = of.work(figures);
            return worked.isAbsent() ? worked : Outcome.of(worked.value().negate());
        }

        @Override
        public Unit unit(Function<String, String> units) {
            return of.unit(units);
        }
    }

    private record Pair(char sign, Part left, Part right, int position) implements Part {

        @Override
        public Outcome work(Function<String, Outcome> figures) {
            var a = left.work(figures);
            var b = right.work(figures);
            if (sign == '/' && !b.isAbsent() && b.value().signum() == 0) {
                return a.with(Outcome.absent("divisionByZero", null), BigDecimal::add);
            }
            return a.with(b, (x, y) -> switch (sign) {
                case '+' -> x.add(y);
                case '-' -> x.subtract(y);
                case '*' -> x.multiply(y, MathContext.DECIMAL128);
                default -> x.divide(y, MathContext.DECIMAL128);
            });
        }

        @Override
        public Unit unit(Function<String, String> units) {
            var a = left.unit(units);
            var b = right.unit(units);
            return switch (sign) {
                case '*' -> a.times(b, 1);
                case '/' -> a.times(b, -1);
                default -> alike(a, b, position);
            };
        }
    }

    private record Call(Act act, List<Part> parts, int position) implements Part {

        @Override
        public Outcome work(Function<String, Outcome> figures) {
            var worked = parts.stream().map(part -> part.work(figures)).toList();
            return switch (act) {
                case min -> worked.stream().reduce((a, b) -> a.with(b, BigDecimal::min)).orElseThrow();
                case max -> worked.stream().reduce((a, b) -> a.with(b, BigDecimal::max)).orElseThrow();
                case abs -> worked.getFirst().with(Outcome.of(BigDecimal.ZERO), (a, _) -> a.abs());
                case round -> worked.getFirst().with(worked.size() > 1 ? worked.getLast() : Outcome.of(BigDecimal.ZERO),
                        (a, places) -> a.setScale(Math.clamp(places.longValue(), 0, 6), RoundingMode.HALF_UP));
            };
        }

        @Override
        public Unit unit(Function<String, String> units) {
            var first = parts.getFirst().unit(units);
            return act == Act.min || act == Act.max
                    ? parts.stream().map(part -> part.unit(units)).reduce((a, b) -> alike(a, b, position)).orElseThrow()
                    : first;
        }
    }

    private enum Act {
        min(2, 8), max(2, 8), abs(1, 1), round(1, 2);

        private final int fewest;
        private final int most;

        Act(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }
    }

    private static Unit alike(Unit a, Unit b, int position) {
        if (!a.equals(b) && !a.powers().isEmpty() && !b.powers().isEmpty()) {
            throw new Unreadable("unitsDiffer", position, String.join(", ", a.powers().keySet()) + " – " + String.join(", ", b.powers().keySet()));
        }
        return a.powers().isEmpty() ? b : a;
    }

    /** Reads a formula, or says from where on it is none. */
    public static Formula read(String text) {
        var reading = new Reading(text);
        var whole = reading.sum(0);
        reading.end();
        return new Formula(whole, Set.copyOf(reading.names));
    }

    /** The codes of the indicators it is worked out from. */
    public Set<String> names() {
        return names;
    }

    /** @param figures gives the figure of an indicator, or why there is none */
    public Outcome work(Function<String, Outcome> figures) {
        return whole.work(figures);
    }

    /** @param units gives the unit of an indicator; unlike things are not added up */
    Unit unit(Function<String, String> units) {
        return whole.unit(units);
    }

    /** Reads from left to right, one sign ahead. */
    private static final class Reading {

        private final String text;
        private final Set<String> names = new LinkedHashSet<>();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        Part sum(int depth) {
            if (depth > DEEPEST) {
                throw unreadable("tooDeep");
            }
            var left = product(depth);
            while (next('+') || next('-')) {
                var position = at + 1;
                var sign = text.charAt(at++);
                left = new Pair(sign, left, product(depth), position);
            }
            return left;
        }

        private Part product(int depth) {
            var left = factor(depth);
            while (next('*') || next('/')) {
                var position = at + 1;
                var sign = text.charAt(at++);
                left = new Pair(sign, left, factor(depth), position);
            }
            return left;
        }

        private Part factor(int depth) {
            if (depth > DEEPEST) {
                throw unreadable("tooDeep");
            }
            if (next('-')) {
                at++;
                return new Negative(factor(depth + 1));
            }
            if (next('(')) {
                at++;
                var inside = sum(depth + 1);
                expect(')');
                return inside;
            }
            skip();
            if (at < text.length() && isDigit(text.charAt(at))) {
                return number();
            }
            if (at < text.length() && isLetter(text.charAt(at))) {
                return named(depth);
            }
            throw unreadable(at < text.length() ? "unexpected" : "endsEarly");
        }

        private Part number() {
            var start = at;
            while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            try {
                if (at - start > 20) {
                    throw new NumberFormatException();
                }
                return new Constant(new BigDecimal(text.substring(start, at)));
            } catch (NumberFormatException wrong) {
                throw new Unreadable("noNumber", start + 1, text.substring(start, at));
            }
        }

        private Part named(int depth) {
            var start = at;
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
            var name = text.substring(start, at);
            if (!next('(')) {
                names.add(name);
                return new Name(name);
            }
            at++;
            var act = List.of(Act.values()).stream().filter(known -> known.name().equals(name)).findFirst()
                    .orElseThrow(() -> new Unreadable("unknownFunction", start + 1, name));
            var parts = new ArrayList<Part>();
            parts.add(sum(depth + 1));
            while (next(',') || next(';')) {
                at++;
                parts.add(sum(depth + 1));
            }
            expect(')');
            if (parts.size() < act.fewest || parts.size() > act.most) {
                throw new Unreadable("wrongNumberOfParts", start + 1, name);
            }
            return new Call(act, List.copyOf(parts), start + 1);
        }

        void end() {
            skip();
            if (at < text.length()) {
                throw unreadable("unexpected");
            }
        }

        private void expect(char sign) {
            if (!next(sign)) {
                throw unreadable(at < text.length() ? "unexpected" : "notClosed");
            }
            at++;
        }

        private boolean next(char sign) {
            skip();
            return at < text.length() && text.charAt(at) == sign;
        }

        private void skip() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private Unreadable unreadable(String reason) {
            return new Unreadable(reason, at + 1, at < text.length() ? text.substring(at, at + 1) : "");
        }

        private static boolean isDigit(char sign) {
            return sign >= '0' && sign <= '9';
        }

        private static boolean isLetter(char sign) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
        }
    }
}
