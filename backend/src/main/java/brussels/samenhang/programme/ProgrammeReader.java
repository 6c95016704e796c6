package brussels.samenhang.programme;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Programmes as they are read; small, and the same for everybody. */
@Singleton
class ProgrammeReader implements ProgrammeApi {

    @Inject
    Sql sql;

    @Inject
    Links links;

    private record ThemeOf(UUID generation, ProgrammeView.Theme theme) {
    }

    List<ProgrammeView.Item> all() {
        return sql.query("select id, code, name, description from programme order by position, code").list(row -> {
            var id = row.uuid("id");
            return new ProgrammeView.Item(id, links.to("programmes", id), row.text("code"), row.localized("name"), row.localized("description"));
        });
    }

    Optional<ProgrammeView> find(UUID id) {
        return sql.query("select code, name, description, launched_year from programme where id = :id").with("id", id)
                .first(row -> new ProgrammeView(id, links.to("programmes", id), row.text("code"), row.localized("name"), row.localized("description"),
                        row.integer("launched_year"), pillars(id), generations(id), mappings(id)));
    }

    @Override
    public boolean hasGeneration(UUID generation) {
        return sql.query("select from generation where id = :id").with("id", generation).exists();
    }

    @Override
    public Optional<UUID> findGeneration(String programme, String code) {
        return sql.query("select g.id from generation g join programme p on p.id = g.programme_id where p.code = :programme and g.code = :code")
                .with("programme", programme).with("code", code).first(row -> row.uuid("id"));
    }

    @Override
    public Set<UUID> themesOf(UUID generation, Collection<UUID> themes) {
        return themes.isEmpty() ? Set.of() : new HashSet<>(sql.query("select id from theme where generation_id = :generation and id = any(:themes)")
                .with("generation", generation).with("themes", themes).list(row -> row.uuid("id")));
    }

    private List<ProgrammeView.Pillar> pillars(UUID programme) {
        return sql.query("select code, name from programme_pillar where programme_id = :id order by position").with("id", programme)
                .list(row -> new ProgrammeView.Pillar(row.text("code"), row.localized("name")));
    }

    private List<ProgrammeView.Generation> generations(UUID programme) {
        var themes = themes(programme);
        return sql.query("select id, code, name, start_year, allocation from generation where programme_id = :id order by start_year, code")
                .with("id", programme).list(row -> {
                    var id = row.uuid("id");
                    return new ProgrammeView.Generation(id, row.text("code"), row.localized("name"), row.integer("start_year"),
                            row.code("allocation", ProgrammeView.Allocation.class),
                            themes.stream().filter(theme -> theme.generation().equals(id)).map(ThemeOf::theme).toList());
                });
    }

    private List<ThemeOf> themes(UUID programme) {
        return sql.query("""
                select t.id, t.generation_id, t.code, t.name, t.priority
                from theme t join generation g on g.id = t.generation_id where g.programme_id = :id order by t.position""").with("id", programme)
                .list(row -> new ThemeOf(row.uuid("generation_id"),
                        new ProgrammeView.Theme(row.uuid("id"), row.text("code"), row.localized("name"), row.bool("priority"))));
    }

    private List<ProgrammeView.Mapping> mappings(UUID programme) {
        return sql.query("""
                select gf.code as from_generation, tf.code as from_theme, gt.code as to_generation, tt.code as to_theme, m.note
                from theme_mapping m
                join theme tf on tf.id = m.from_theme_id join generation gf on gf.id = tf.generation_id
                join theme tt on tt.id = m.to_theme_id join generation gt on gt.id = tt.generation_id
                where gf.programme_id = :id order by gf.start_year, tf.position, tt.position""").with("id", programme)
                .list(row -> new ProgrammeView.Mapping(new ProgrammeView.End(row.text("from_generation"), row.text("from_theme")),
                        new ProgrammeView.End(row.text("to_generation"), row.text("to_theme")), row.localized("note")));
    }
}
