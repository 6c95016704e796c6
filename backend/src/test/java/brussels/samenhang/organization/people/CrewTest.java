package brussels.samenhang.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.OrganizationRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrewTest {

    private static final List<UUID> PEOPLE = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private record Act(int person, int other, OrganizationRole role, int kind) {

        Crew on(Crew crew) {
            var someone = PEOPLE.get(person);
            return switch (kind) {
                case 0 -> crew.roles().containsKey(someone) && role != null ? crew.changed(someone, role) : crew;
                case 1 -> crew.without(someone);
                default -> crew.roles().get(someone) == OrganizationRole.owner && person != other && crew.roles().containsKey(PEOPLE.get(other))
                        ? crew.transferred(someone, PEOPLE.get(other), role) : crew;
            };
        }
    }

    @Property(tries = 300)
    void whateverPeopleDoAmongThemselvesSomebodyStaysWhoDecides(@ForAll("acts") List<Act> acts) {
        var crew = new Crew(Map.of(PEOPLE.get(0), OrganizationRole.owner, PEOPLE.get(1), OrganizationRole.editor, PEOPLE.get(2), OrganizationRole.reader));
        for (var act : acts) {
            try {
                crew = act.on(crew);
            } catch (Problem refused) {
                assertThat(crew.roles().values()).as("refused only for the last owner").containsOnlyOnce(OrganizationRole.owner);
            }
            assertThat(crew.hasOwner()).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 2),
                Arbitraries.of(OrganizationRole.class).injectNull(0.2), Arbitraries.integers().between(0, 2)).as(Act::new).list().ofMaxSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "owner,  owner,  reader, true", "owner,  editor, reader, false", "owner,  editor, owner,  true", "owner,  editor, , false",
        "owner,  owner,  , true", "editor, editor, , true", "editor, reader, reader, true"})
    void theLastOwnerNeitherLeavesNorStepsDown(OrganizationRole first, OrganizationRole second, OrganizationRole becomes, boolean allowed) {
        var crew = new Crew(Map.of(PEOPLE.get(0), first, PEOPLE.get(1), second));
        if (allowed) {
            assertThat((becomes == null ? crew.without(PEOPLE.get(0)) : crew.changed(PEOPLE.get(0), becomes)).roles().get(PEOPLE.get(0))).isEqualTo(becomes);
        } else {
            assertThatThrownBy(() -> {
                if (becomes == null) {
                    crew.without(PEOPLE.get(0));
                } else {
                    crew.changed(PEOPLE.get(0), becomes);
                }
            }).isInstanceOf(Problem.class);
        }
    }
}
