package care.doorstep.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpuByPartTest {

    private static final String SOCKET = "sun.nio.ch.SocketDispatcher.read0";
    private static final String DRIVER = "org.postgresql.core.v3.QueryExecutorImpl.execute";
    private static final String RESOURCE = "care.doorstep.referral.pathway.rest.ReferralsResource.submit";

    private final CpuByPart parts = new CpuByPart();

    @Test
    void a_query_of_the_person_index_belongs_to_the_person_look_up() {
        var index = "care.doorstep.referral.person.postgres.PersonTables.claim";
        assertThat(parts.part(List.of(SOCKET, DRIVER, index, RESOURCE))).isEqualTo("person look-up");
    }

    @Test
    void another_query_is_sql() {
        assertThat(parts.part(List.of(SOCKET, DRIVER, RESOURCE))).isEqualTo("SQL");
    }

    @Test
    void json_written_for_an_event_belongs_to_the_event() {
        var json = "com.fasterxml.jackson.databind.ObjectMapper.writeValueAsString";
        var journal = "care.doorstep.platform.outbox.Journal.append";
        assertThat(parts.part(List.of(json, journal, RESOURCE))).isEqualTo("event");
        assertThat(parts.part(List.of(json, RESOURCE))).isEqualTo("JSON");
    }

    @Test
    void what_no_rule_claims_is_other() {
        assertThat(parts.part(List.of("java.util.HashMap.get"))).isEqualTo("other Java");
    }
}
