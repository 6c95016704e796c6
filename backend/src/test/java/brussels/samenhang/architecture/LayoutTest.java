package brussels.samenhang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The few rules about the layout of the house. */
class LayoutTest {

    private static final String ROOT = "brussels.samenhang";
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void sharedKnowsNoFeature() {
        holds(noClasses().that().resideInAPackage(ROOT + ".shared..").should().dependOnClassesThat(
                DescribedPredicate.describe("belong to a feature",
                        type -> type.getPackageName().startsWith(ROOT) && !type.getPackageName().startsWith(ROOT + ".shared"))));
    }

    @Test
    void featuresDoNotGoInCircles() {
        holds(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void entitiesAreOfTheirFeatureOnly() {
        holds(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
    }

    @Test
    void resourcesAreOfTheirFeatureOnly() {
        holds(classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate());
    }

    @Test
    void servicesRepositoriesAndReadersAreOfTheirFeatureOnly() {
        holds(classes().that().haveSimpleNameEndingWith("Service").or().haveSimpleNameEndingWith("Repository").or().haveSimpleNameEndingWith("Reader")
                .and().resideOutsideOfPackage(ROOT + ".shared..").should().bePackagePrivate());
    }

    @Test
    void entitiesHaveActsNotSetters() {
        holds(methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().haveNameMatching("set[A-Z].*")
                .should().haveModifier(JavaModifier.SYNTHETIC).allowEmptyShould(true));
    }

    @Test
    void timeComesFromTheClock() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + ".shared.time..").should().callMethod(LocalDate.class, "now").orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone"));
    }

    private static void holds(ArchRule rule) {
        rule.check(CODE);
    }
}
