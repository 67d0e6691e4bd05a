package care.doorstep.acceptance.faults.nemesis;

import care.doorstep.acceptance.stack.BrokerDisk;
import care.doorstep.acceptance.stack.Part;
import java.time.Duration;
import java.util.Random;

/** The broker's disk fills, and is cleared again. */
record DiskFills() implements Strike {

    private static final Duration SHORTEST = Duration.ofSeconds(6);

    @Override
    public String kind() {
        return "disk full";
    }

    @Override
    public String target() {
        return Part.KAFKA.title();
    }

    @Override
    public void happen(Random chance) {
        try {
            BrokerDisk.fill();
            Strike.wait(Strike.aWhile(chance, SHORTEST));
        } finally {
            BrokerDisk.clear();
        }
        Part.KAFKA.awaitServing();
    }
}
