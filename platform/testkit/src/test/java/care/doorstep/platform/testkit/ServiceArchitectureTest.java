package care.doorstep.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown a class that breaks it. */
class ServiceArchitectureTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("care.doorstep.planted");

    static Stream<Field> rules() {
        return Arrays.stream(ServiceArchitecture.class.getFields()).filter(f -> f.isAnnotationPresent(ArchTest.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_is_found_by_its_rule(Field field) throws IllegalAccessException {
        var rule = (ArchRule) field.get(null);
        assertThat(rule.evaluate(PLANTED).hasViolation()).as(field.getName()).isTrue();
    }
}
