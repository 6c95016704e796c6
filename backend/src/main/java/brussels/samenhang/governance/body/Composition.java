package brussels.samenhang.governance.body;

import brussels.samenhang.governance.body.Body.Parity;
import brussels.samenhang.governance.body.BodyCommands.Quota;
import brussels.samenhang.governance.body.BodyView.Finding;
import brussels.samenhang.governance.body.BodyView.Finding.Rule;
import brussels.samenhang.governance.body.BodyView.Seat;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Measures who sits in a body by the rules the body gave itself. Warns, forbids nothing. */
final class Composition {

    static final int TERM_ENDS_SOON_MONTHS = 3;
    /** From here on a group is too large to talk together (5 §7: composition not too large). */
    static final int LARGE = 25;
    private static final String EX_OFFICIO = "exOfficio";
    private static final String CHAIR = "chair";
    private static final String GUEST = "guest";

    private final Language language;
    private final UnaryOperator<String> basisLabel;

    /** @param basisLabel the words for a code of seatBases in the language */
    Composition(Language language, UnaryOperator<String> basisLabel) {
        this.language = language;
        this.basisLabel = basisLabel;
    }

    List<Finding> findings(List<Seat> seats, List<Quota> quotas, Parity parity, LocalDate day) {
        var held = seats.stream().filter(seat -> !seat.role().equals(GUEST)).toList();
        var findings = new ArrayList<Finding>();
        if (held.isEmpty()) {
            return findings;
        }
        for (var quota : quotas) {
            var has = (int) held.stream().filter(seat -> seat.basis().equals(quota.basis())).count();
            if (has < quota.seats()) {
                findings.add(new Finding(Rule.quota, quota.basis(), has, quota.seats(), null,
                        say("body.quotaShort", Map.of("basis", basisLabel.apply(quota.basis()), "has", has, "wanted", quota.seats()))));
            }
        }
        var exOfficio = (int) held.stream().filter(seat -> seat.basis().equals(EX_OFFICIO)).count();
        var members = held.size() - exOfficio;
        if (parity != null && (parity == Parity.equal ? members != exOfficio : members < exOfficio)) {
            findings.add(new Finding(Rule.parity, null, members, exOfficio, null, say("body.parity." + parity, Map.of("members", members, "exOfficio", exOfficio))));
        }
        if (held.stream().noneMatch(seat -> seat.role().equals(CHAIR))) {
            findings.add(new Finding(Rule.noChair, null, null, null, null, say("body.noChair", Map.of())));
        }
        if (held.size() > LARGE) {
            findings.add(new Finding(Rule.large, null, held.size(), LARGE, null, say("body.large", Map.of("has", held.size()))));
        }
        held.stream().map(Seat::validUntil).filter(until -> until != null && !until.isAfter(day.plusMonths(TERM_ENDS_SOON_MONTHS))).distinct().sorted()
                .forEach(until -> findings.add(new Finding(Rule.termEnds, null, (int) held.stream().filter(seat -> until.equals(seat.validUntil())).count(), null, until,
                        say("body.termEnds", Map.of("has", held.stream().filter(seat -> until.equals(seat.validUntil())).count(), "on", until)))));
        return findings;
    }

    private String say(String key, Map<String, ?> arguments) {
        return Texts.get(language, key, arguments);
    }
}
