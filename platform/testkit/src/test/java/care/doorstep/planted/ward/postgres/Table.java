package care.doorstep.planted.ward.postgres;

import care.doorstep.planted.ward.kafka.Consumer;
import java.time.Instant;

public class Table {

    private final Consumer consumer;

    Table(Consumer consumer) {
        this.consumer = consumer;
    }

    Instant ownTime() {
        return Instant.now();
    }
}
