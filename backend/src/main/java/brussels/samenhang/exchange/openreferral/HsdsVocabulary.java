package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.exchange.openreferral.Hsds.Attribute;
import brussels.samenhang.exchange.openreferral.Hsds.Page;
import brussels.samenhang.exchange.openreferral.Hsds.Taxonomy;
import brussels.samenhang.exchange.openreferral.Hsds.TaxonomyTerm;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Languages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Our vocabularies as taxonomies, and what is tagged with their terms. */
@Singleton
class HsdsVocabulary {

    /** The vocabularies that say something of an organisation, a place or a service. */
    private static final List<String> TAXONOMIES = List.of("accessFeatures", "controls", "languages", "legalForms", "organizationTypes", "referralStates",
            "sectors", "targetGroups", "themes");
    private static final String TERM = """
            select t.vocabulary, t.code, t.label, t.definition, v.name as taxonomy_name, v.version, t.position
            from vocabulary_term t join vocabulary v on v.code = t.vocabulary
            where t.vocabulary = any(:taxonomies)""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Languages languages;

    /** Terms by their identifier, in the caller's language; read once per request that tags something. */
    Terms terms() {
        var byCode = new HashMap<String, TaxonomyTerm>();
        sql.query(TERM).with("taxonomies", TAXONOMIES).list(this::term).forEach(term -> byCode.put(term.taxonomyDetail().name() + "/" + term.code(), term));
        var named = sql.query("select code, name from vocabulary where code = any(:taxonomies)").with("taxonomies", TAXONOMIES)
                .list(row -> Map.entry(row.text("code"), row.localized("name").pick(languages.preferred())));
        return new Terms(byCode, named.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    record Terms(Map<String, TaxonomyTerm> byCode, Map<String, String> names) {

        /** Label of a code; the code itself when the vocabulary has none. */
        String label(String vocabulary, String code) {
            return Optional.ofNullable(byCode.get(names.get(vocabulary) + "/" + code)).map(TaxonomyTerm::name).orElse(code);
        }

        List<Attribute> tag(UUID link, String entity, String vocabulary, Collection<String> codes) {
            return codes.stream().map(code -> tag(link, entity, vocabulary, code, null)).toList();
        }

        Attribute tag(UUID link, String entity, String vocabulary, String code, String value) {
            return new Attribute(DerivedId.of("attribute", link, vocabulary, code), link, termId(vocabulary, code), entity, names.get(vocabulary), value,
                    byCode.get(names.get(vocabulary) + "/" + code));
        }
    }

    static UUID taxonomyId(String vocabulary) {
        return DerivedId.of("taxonomy", vocabulary);
    }

    static UUID termId(String vocabulary, String code) {
        return DerivedId.of("term", vocabulary, code);
    }

    Page<Taxonomy> taxonomies(HsdsListing listing) {
        var all = sql.query("select code, name, version from vocabulary where code = any(:taxonomies)").with("taxonomies", TAXONOMIES)
                .and(listing.pattern(), "fold(name::text) like fold(:pattern)", "pattern");
        long total = all.count();
        return Page.of(listing.paged(all, "code").list(this::taxonomy), total, listing);
    }

    Optional<Taxonomy> taxonomy(UUID id) {
        return TAXONOMIES.stream().filter(code -> taxonomyId(code).equals(id)).findFirst()
                .flatMap(code -> sql.query("select code, name, version from vocabulary where code = :code").with("code", code).first(this::taxonomy));
    }

    Page<TaxonomyTerm> terms(HsdsTermListing listing) {
        var wanted = TAXONOMIES.stream().filter(code -> listing.taxonomy == null || taxonomyId(code).equals(listing.taxonomy)).toList();
        var all = sql.query(TERM).with("taxonomies", wanted)
                .and(listing.pattern(), "fold(t.label::text) like fold(:pattern)", "pattern")
                // None of our vocabularies has levels: every term is at the top and none has a parent.
                .andWhen(listing.parent != null, "false");
        long total = all.count();
        return Page.of(listing.paged(all, "t.vocabulary, t.position, t.code").list(this::term), total, listing);
    }

    Optional<TaxonomyTerm> term(UUID id) {
        return sql.query(TERM).with("taxonomies", TAXONOMIES).list(this::term).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Vocabulary and code of a term or of all terms of a taxonomy, to filter with. */
    List<Map.Entry<String, String>> codes(UUID term, UUID taxonomy) {
        return sql.query(TERM).with("taxonomies", TAXONOMIES).list(row -> Map.entry(row.text("vocabulary"), row.text("code"))).stream()
                .filter(entry -> term == null || termId(entry.getKey(), entry.getValue()).equals(term))
                .filter(entry -> taxonomy == null || taxonomyId(entry.getKey()).equals(taxonomy)).toList();
    }

    private Taxonomy taxonomy(Row row) throws SQLException {
        var code = row.text("code");
        var name = row.localized("name").pick(languages.preferred());
        return new Taxonomy(taxonomyId(code), name, name, links.to("refData", code), String.valueOf(row.integer("version")));
    }

    private TaxonomyTerm term(Row row) throws SQLException {
        var vocabulary = row.text("vocabulary");
        var name = row.localized("label").pick(languages.preferred());
        var definition = row.localized("definition");
        var taxonomy = row.localized("taxonomy_name").pick(languages.preferred());
        return new TaxonomyTerm(termId(vocabulary, row.text("code")), row.text("code"), name,
                definition == null ? name : definition.pick(languages.preferred()), taxonomy,
                new Taxonomy(taxonomyId(vocabulary), taxonomy, taxonomy, links.to("refData", vocabulary), String.valueOf(row.integer("version"))),
                languages.first().name(), links.to("refData", vocabulary, row.text("code")));
    }
}
