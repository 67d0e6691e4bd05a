package care.doorstep.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void without_an_offset_the_ports_are_the_documented_ones() {
        assertThat(new Ports(0).all().keySet())
                .containsExactlyInAnyOrder(15432, 8180, 9092, 9093, 9094, 8101, 8102, 8103, 8104, 8105, 8080);
    }

    @Test
    void a_test_stack_takes_no_port_twice() {
        var ports = new Ports(0);
        assertThat(ports.forTests())
                .hasSize(27)
                .doesNotContainKeys(ports.all().keySet().toArray(Integer[]::new));
    }

    @Test
    void an_offset_moves_every_port_and_the_issuer_with_them() {
        var moved = new Ports(20_000);
        assertThat(moved.all().keySet()).hasSize(11).allMatch(port -> port >= 28_080);
        assertThat(moved.issuer()).isEqualTo("http://127.0.0.1:28180/realms/doorstep");
    }

    @Test
    void an_offset_that_leaves_no_valid_ports_is_refused_in_words() {
        assertThatThrownBy(() -> new Ports(60_000))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("between 0 and 50103");
        assertThatThrownBy(() -> new Ports(-1)).isInstanceOf(PlainFailure.class);
    }
}
