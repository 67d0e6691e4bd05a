package care.doorstep.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The shape that the five services share, as rules. */
public final class ServiceArchitecture {

    private ServiceArchitecture() {}

    @ArchTest
    public static final ArchRule domain_is_plain_java = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..domain..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule application_sees_no_adapter = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("care.doorstep.(*)..rest..", "..fhir..", "..kafka..", "..postgres..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule rest_is_blind_to_other_adapters = adapter("rest", "fhir", "kafka", "postgres");

    @ArchTest
    public static final ArchRule fhir_is_blind_to_other_adapters = adapter("fhir", "rest", "kafka", "postgres");

    @ArchTest
    public static final ArchRule kafka_is_blind_to_other_adapters = adapter("kafka", "rest", "fhir", "postgres");

    @ArchTest
    public static final ArchRule postgres_is_blind_to_other_adapters = adapter("postgres", "rest", "fhir", "kafka");

    @ArchTest
    public static final ArchRule transactions_begin_in_use_cases = noClasses()
            .that()
            .resideOutsideOfPackage("..application..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    private static ArchRule adapter(String name, String... others) {
        var packages = java.util.Arrays.stream(others)
                .map(other -> "care.doorstep.(*)..%s..".formatted(other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("care.doorstep.(*)..%s..".formatted(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }
}
