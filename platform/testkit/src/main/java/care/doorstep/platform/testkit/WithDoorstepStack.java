package care.doorstep.platform.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a {@code @QuarkusTest} on a real PostgreSQL, a real Kafka and a token issuer, each started once for the test
 * run: by Testcontainers where a Docker engine answers, embedded otherwise.
 */
@WithTestResource(value = TestStackResource.class, scope = TestResourceScope.GLOBAL)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithDoorstepStack {}
