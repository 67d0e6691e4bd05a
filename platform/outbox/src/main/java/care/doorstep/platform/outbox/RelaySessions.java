package care.doorstep.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's sessions: a database connection of its own and, for the leader, a transactional producer. */
@ApplicationScoped
class RelaySessions {

    private final AgroalDataSource database;
    private final Map<String, Object> kafka;
    private final String service;
    private final MeterRegistry meters;

    RelaySessions(
            AgroalDataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            MeterRegistry meters) {
        this.database = database;
        this.kafka = kafka;
        this.service = service;
        this.meters = meters;
    }

    RelaySession open() throws SQLException {
        return new RelaySession(database.getConnection(), producerSettings(), service, meters);
    }

    private Map<String, Object> producerSettings() {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }
}
