package brussels.samenhang.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At least one language, each text at most {@code max} characters long. Null is allowed: see {@code @NotNull}. */
@Documented
@Constraint(validatedBy = LocalizedText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface LocalizedText {

    int max() default 200;

    String message() default "at least one language, each at most {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<LocalizedText, Localized> {

        private int max;

        @Override
        public void initialize(LocalizedText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(Localized value, ConstraintValidatorContext context) {
            return value == null || !value.isEmpty() && value.texts().allMatch(text -> text.length() <= max);
        }
    }
}
