package care.doorstep.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            referral.received     | Referral received from Z90001 (fall, asked for two-day)      | Referral received from Z90001: Fall; asked for: Two-day standard
            referral.triaged      | Triaged: two-hour-response, on the basis of consent          | Triaged: Two-hour response. The person agrees
            referral.escalated    | With the hub: declined-with-advice                           | With the hub: Outside the team's competency, with advice
            referral.clock-stopped | Two-hour clock stopped: not-required                        | Two-hour clock stopped: Not required
            referral.closed       | Closed: declined-by-person                                   | Closed: The person declined
            careplan.goals-agreed | 1 goals agreed with the person                               | 1 goal agreed with the person
            careplan.goals-agreed | 11 goals agreed with the person                              | 11 goals agreed with the person
            careplan.reviewed     | The plan was reviewed: 0 of 1 goals achieved                 | The plan was reviewed: 0 of 1 goal achieved
            outcome.recorded      | Outcome of the plan: 1 of 2 goals achieved                   | Outcome of the plan: 1 of 2 goals achieved
            referral.offered      | Offered to NH01-INT                                          | Offered to NH01-INT
            careplan.new-thing    | careplan.new-thing                                           | New thing
            referral.closed       | Closed: something-new                                        | Closed: Unknown (something-new)
            """)
    void an_event_is_told_without_codes(String type, String summary, String words) {
        assertThat(Happening.words(type, summary)).isEqualTo(words);
    }
}
