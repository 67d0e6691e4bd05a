package care.doorstep.acceptance.faults.nemesis;

import care.doorstep.acceptance.stack.Link;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.stack.Replica;
import java.time.Duration;
import java.util.Random;

/** A second replica joins, takes its share of calls and partitions, and leaves in good order or by kill -9. */
record ReplicaJoins(Part service) implements Strike {

    private static final Duration SHORTEST = Duration.ofSeconds(8);
    private static final Duration BLINK = Duration.ofMillis(300);

    @Override
    public String kind() {
        return "replica";
    }

    @Override
    public String target() {
        return service.title() + "-2";
    }

    @Override
    public void happen(Random chance) {
        var replica = new Replica(service);
        try {
            replica.join();
            shareCalls();
            Strike.wait(Strike.aWhile(chance, SHORTEST));
            if (chance.nextBoolean()) {
                replica.kill();
            }
        } finally {
            replica.leave();
        }
    }

    /** The gateway keeps its connections to the first replica; closed, they are opened anew to both. */
    private void shareCalls() {
        var link = Link.fromGateway(service);
        link.close();
        Strike.wait(BLINK);
        link.heal();
    }
}
