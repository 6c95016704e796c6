package brussels.samenhang.shared.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every creating POST: a caller that sends an {@code Idempotency-Key} may send the request again and gets the first
 * answer for 24 hours. The answer is kept in the transaction of the act, so that either both are there or neither.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
