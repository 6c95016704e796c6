package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.table.Headers;
import brussels.samenhang.shared.table.Table;
import brussels.samenhang.shared.table.TableFile;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of a directory can hold, in the order in which they are exported. The constant is the code of the
 * contract and a header that is always understood; the others are what people write.
 */
enum Field {
    id(Kind.own, 36, "samenhangid", "uuid"),
    source(Kind.text, 60, "bron", "repertoire", "directory"),
    sourceKey(Kind.text, 120, "sleutel", "nr", "nummer", "code", "cle", "reference", "referentie", "externid", "externalid", "recordid", "key"),
    nameNl(Kind.text, 200, "naam", "naamnl", "naamnederlands", "organisatie", "organisatienaam", "benaming", "namenl", "nomnl", "nomneerlandais", "nomnederlandais", "dutchname"),
    nameFr(Kind.text, 200, "nom", "nomfr", "nomfrancais", "naamfr", "naamfrans", "denomination", "association", "frenchname", "namefr"),
    aliases(Kind.names, 200, "alias", "aliassen", "anderenamen", "afkorting", "autresnoms", "abreviation", "sigle", "othernames", "acronym"),
    type(Kind.code("organizationTypes"), 60, "soort", "soortorganisatie", "typeorganisatie", "typedorganisation", "kind", "categorie", "category"),
    typeOther(Kind.text, 200, "anderesoort", "autretype", "othertype"),
    legalForm(Kind.code("legalForms"), 60, "rechtsvorm", "formejuridique", "statut"),
    control(Kind.code("controls"), 60, "beheer", "controle"),
    enterpriseNumber(Kind.enterpriseNumber, 40, "ondernemingsnummer", "kbo", "kbonummer", "bce", "numerobce", "numerodentreprise", "nentreprise", "kbobce", "btwnummer", "numerotva", "vatnumber"),
    identifiers(Kind.identifiers, 60, "anderenummers", "vestigingsnummer", "autresnumeros", "numerodunitedetablissement", "othernumbers"),
    sectors(Kind.codes("sectors"), 60, "sector", "sectoren", "secteur", "secteurs"),
    themes(Kind.codes("themes"), 60, "thema", "themas", "theme"),
    targetGroups(Kind.codes("targetGroups"), 60, "doelgroep", "doelgroepen", "publics", "public", "publiccible", "targetgroup"),
    languages(Kind.codes("languages"), 60, "taal", "talen", "langue", "langues", "language"),
    street(Kind.text, 200, "straat", "adres", "rue", "adresse", "address"),
    houseNumber(Kind.text, 20, "huisnummer", "numero", "numeroderue", "housenr"),
    postalCode(Kind.postalCode, 10, "postcode", "codepostal", "postnummer", "cp", "zip", "zipcode"),
    municipality(Kind.municipality, 100, "gemeente", "plaats", "commune", "localite", "ville", "nis", "niscode", "ins", "codeins", "city", "town"),
    contactFunctionNl(Kind.text, 200, "contactfunctie", "functie", "functionnl"),
    contactFunctionFr(Kind.text, 200, "fonction", "fonctionducontact", "functionfr", "contactfunction"),
    email(Kind.email, 254, "mail", "emailadres", "courriel", "adressemail", "emailaddress"),
    phone(Kind.phone, 30, "telefoon", "tel", "telefoonnummer", "telephone", "gsm", "phonenumber"),
    website(Kind.website, 300, "site", "siteweb", "web", "url", "webadres"),
    purposeNl(Kind.text, 2000, "doel", "doelstelling", "omschrijving", "beschrijving", "doelnl", "omschrijvingnl", "missie"),
    purposeFr(Kind.text, 2000, "but", "objectif", "objet", "butfr", "descriptionfr", "mission", "description"),
    paidStaffBand(Kind.code("paidStaffBands"), 60, "personeel", "betaaldpersoneel", "personnel", "staff", "paidstaff"),
    budgetBand(Kind.code("budgetBands"), 60, "budget", "begroting"),
    members(Kind.count, 9, "leden", "aantalleden", "membres"),
    participants(Kind.count, 9, "deelnemers", "aantaldeelnemers"),
    volunteers(Kind.count, 9, "vrijwilligers", "aantalvrijwilligers", "benevoles");

    /** What a value must be; {@code vocabulary} for codes. */
    record Kind(Form form, String vocabulary) {

        static final Kind own = new Kind(Form.own, null);
        static final Kind text = new Kind(Form.text, null);
        static final Kind names = new Kind(Form.names, null);
        static final Kind enterpriseNumber = new Kind(Form.enterpriseNumber, null);
        static final Kind identifiers = new Kind(Form.identifiers, "identifierSchemes");
        static final Kind postalCode = new Kind(Form.postalCode, null);
        static final Kind municipality = new Kind(Form.municipality, null);
        static final Kind email = new Kind(Form.email, null);
        static final Kind phone = new Kind(Form.phone, null);
        static final Kind website = new Kind(Form.website, null);
        static final Kind count = new Kind(Form.count, null);

        static Kind code(String vocabulary) {
            return new Kind(Form.code, vocabulary);
        }

        static Kind codes(String vocabulary) {
            return new Kind(Form.codes, vocabulary);
        }
    }

    enum Form {
        own, text, names, code, codes, enterpriseNumber, identifiers, postalCode, municipality, email, phone, website, count
    }

    private static final int MOST_ROWS = 100_000;
    private static final Map<String, Field> BY_HEADER = new LinkedHashMap<>();

    static {
        for (var field : values()) {
            BY_HEADER.put(folded(field.name()), field);
        }
        for (var field : values()) {
            for (var language : List.of(Language.nl, Language.fr, Language.en)) {
                BY_HEADER.putIfAbsent(folded(field.label(language)), field);
            }
            Arrays.stream(field.written).forEach(header -> BY_HEADER.putIfAbsent(header, field));
        }
    }

    private final Kind kind;
    private final int longest;
    private final String[] written;

    Field(Kind kind, int longest, String... written) {
        this.kind = kind;
        this.longest = longest;
        this.written = written;
    }

    Form form() {
        return kind.form();
    }

    String vocabulary() {
        return kind.vocabulary();
    }

    int longest() {
        return longest;
    }

    static Table table(Path file) throws IOException {
        return Table.of(TableFile.open(file), header -> guess(header).isPresent(), MOST_ROWS);
    }

    String label(Language language) {
        return Texts.get(language, "directoryField." + name());
    }

    /** Only ever added to: a directory that does not mention a name or number does not take it away. */
    boolean isAdditive() {
        return form() == Form.names || form() == Form.identifiers;
    }

    /** Says whose record a row is; never part of what is compared. */
    boolean isKey() {
        return this == id || this == source || this == sourceKey;
    }

    static Optional<Field> of(String code) {
        return Stream.of(values()).filter(field -> field.name().equals(code)).findFirst();
    }

    /** What a header probably means. */
    static Optional<Field> guess(String header) {
        return Optional.ofNullable(BY_HEADER.get(folded(header)));
    }

    /** Without accents, case, and everything that is no letter or digit. */
    static String folded(String text) {
        return Headers.folded(text);
    }
}
