package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.table.Headers;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a column of a file of figures can hold, in the order of the template. The constant is the code of the contract and
 * a header that is always understood, as are its labels; the others are what people write.
 */
enum Column {
    indicator(60, "indicatorcode", "indicatorid", "codeindicator", "codeindicateur", "code"),
    /** For the eye: the template says in words what a code stands for. */
    indicatorName(1000, "naamindicator", "nomdelindicateur"),
    partnership(200, "partnershipid", "netwerk", "reseau", "contract", "contrat", "idpartenariat"),
    territory(200, "territoryid", "nis", "niscode", "ins", "codeins", "gemeente", "commune", "municipality", "wijk", "quartier", "neighborhood", "neighbourhood"),
    organization(200, "organizationid", "organisation", "ondernemingsnummer", "kbo", "kbonummer", "bce", "numerobce", "enterprisenumber"),
    period(20, "jaar", "annee", "year", "kwartaal", "trimestre", "quarter", "maand", "mois", "month"),
    counts(60, "geteld", "compte", "counted", "measures"),
    value(60, "cijfer", "chiffre", "figure", "aantal", "nombre", "number"),
    numerator(60),
    denominator(60),
    lower(60, "lowerbound", "minimum", "borneinf"),
    upper(60, "upperbound", "maximum", "bornesup"),
    absenceReason(200, "reden", "raison", "absence", "redengeencijfer"),
    absenceNote(1000),
    narrativeNl(4000, "opmerking", "toelichtingnl"),
    narrativeFr(4000, "remarque", "explication", "commentairefr"),
    narrativeEn(4000, "note", "narrative", "comment", "explanation"),
    method(1000),
    source(500),
    edition(100),
    estimated(20, "schatting", "estimation", "estimate"),
    provisional(20),
    evidence(500, "link", "lien", "url");

    private static final List<Column> NEEDED = List.of(indicator, period);
    private static final Map<String, Column> BY_HEADER = new HashMap<>();

    static {
        for (var column : values()) {
            BY_HEADER.put(Headers.folded(column.name()), column);
        }
        for (var column : values()) {
            for (var language : List.of(Language.nl, Language.fr, Language.en)) {
                BY_HEADER.putIfAbsent(Headers.folded(column.label(language)), column);
            }
            Arrays.stream(column.written).forEach(header -> BY_HEADER.putIfAbsent(header, column));
        }
    }

    private final int longest;
    private final String[] written;

    Column(int longest, String... written) {
        this.longest = longest;
        this.written = written;
    }

    int longest() {
        return longest;
    }

    boolean isNumber() {
        return this == value || this == numerator || this == denominator || this == lower || this == upper;
    }

    String label(Language language) {
        return Texts.get(language, "figureColumn." + name());
    }

    static Optional<Column> guess(String header) {
        return Optional.ofNullable(BY_HEADER.get(Headers.folded(header)));
    }

    /** Without these no row says what it is about. */
    static List<Column> needed() {
        return NEEDED;
    }
}
