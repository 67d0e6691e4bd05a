package care.doorstep.careplan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.careplan.plan.domain.ActionKind;
import care.doorstep.careplan.plan.domain.AgreedWith;
import care.doorstep.careplan.plan.domain.Attainment;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Discipline;
import care.doorstep.careplan.plan.domain.RepeatReason;
import care.doorstep.careplan.plan.domain.SharingBasis;
import care.doorstep.careplan.plan.domain.Trigger;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void a_request_may_carry_exactly_the_codes_that_the_domain_knows() {
        assertThat(Codes.DISCIPLINE).isEqualTo(pattern(Discipline.values()));
        assertThat(Codes.REPEAT_REASON).isEqualTo(pattern(RepeatReason.values()));
        assertThat(Codes.AGREED_WITH).isEqualTo(pattern(AgreedWith.values()));
        assertThat(Codes.KIND).isEqualTo(pattern(ActionKind.values()));
        assertThat(Codes.TRIGGER).isEqualTo(pattern(Trigger.values()));
        assertThat(Codes.BASIS).isEqualTo(pattern(SharingBasis.values()));
        assertThat(Codes.ATTAINMENT).isEqualTo(pattern(Attainment.values()));
    }

    private static String pattern(Coded[] codes) {
        return Arrays.stream(codes).map(Coded::code).collect(Collectors.joining("|"));
    }
}
