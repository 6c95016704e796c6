package brussels.samenhang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits inside a part of a body hold only where the body says that the part is checked too; forgetting it is silent. */
class NestedChecksTest {

    private static final List<Class<?>> RECORDS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("brussels.samenhang").stream()
            .map(JavaClass::reflect).filter(Class::isRecord).<Class<?>>map(type -> type).toList();

    @Test
    void whatIsCheckedInsideIsCheckedWhereverItIsAPart() {
        var forgotten = new TreeSet<String>();
        for (var holder : RECORDS) {
            for (var part : holder.getRecordComponents()) {
                if (isChecked(holder)) {
                    types(part).filter(type -> isChecked(type.getType()) && !isValid(part, type)).forEach(type -> forgotten.add(holder.getName() + "." + part.getName()));
                }
            }
        }
        assertThat(forgotten).isEmpty();
    }

    /** The type of the part and, for a list, of what is in it. */
    private static Stream<AnnotatedType> types(RecordComponent part) {
        var own = part.getAnnotatedType();
        return own instanceof AnnotatedParameterizedType holding ? Stream.concat(Stream.of(own), Arrays.stream(holding.getAnnotatedActualTypeArguments())) : Stream.of(own);
    }

    private static boolean isValid(RecordComponent part, AnnotatedType type) {
        return type.isAnnotationPresent(Valid.class) || type.equals(part.getAnnotatedType()) && part.getAccessor().isAnnotationPresent(Valid.class);
    }

    private static boolean isChecked(java.lang.reflect.Type type) {
        return type instanceof Class<?> kind && kind.isRecord() && Arrays.stream(kind.getRecordComponents())
                .anyMatch(part -> hasConstraint(part.getAccessor()) || types(part).anyMatch(NestedChecksTest::hasConstraint));
    }

    private static boolean hasConstraint(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).map(Annotation::annotationType).anyMatch(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
    }
}
