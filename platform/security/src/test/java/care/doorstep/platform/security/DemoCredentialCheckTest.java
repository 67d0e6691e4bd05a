package care.doorstep.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoCredentialCheckTest {

    private int realmAnswers = 200;
    private HttpServer realm;

    @BeforeEach
    void realm() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        realm.createContext("/", exchange -> {
            exchange.sendResponseHeaders(realmAnswers, -1);
            exchange.close();
        });
        realm.start();
    }

    @AfterEach
    void stop() {
        realm.stop(0);
    }

    @Test
    void production_refuses_to_start_where_the_realm_accepts_a_demo_client() {
        assertThatThrownBy(() -> start(DeploymentProfile.PRODUCTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gp-system");
    }

    @Test
    void production_starts_where_the_realm_knows_no_demo_client() {
        realmAnswers = 401;
        assertThatCode(() -> start(DeploymentProfile.PRODUCTION)).doesNotThrowAnyException();
    }

    @Test
    void a_local_stack_may_have_demo_clients() {
        assertThatCode(() -> start(DeploymentProfile.LOCAL)).doesNotThrowAnyException();
    }

    private void start(DeploymentProfile profile) {
        new DemoCredentialCheck(new Config(
                        profile, "http://127.0.0.1:" + realm.getAddress().getPort()))
                .atStart(new StartupEvent());
    }

    private record Config(DeploymentProfile profile, String issuer) implements SecurityConfig {

        @Override
        public List<String> demoClients() {
            return List.of("gp-system");
        }

        @Override
        public String demoSecret() {
            return "demo-secret";
        }
    }
}
