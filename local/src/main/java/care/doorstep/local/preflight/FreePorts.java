package care.doorstep.local.preflight;

import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first offset at which every port of a test stack is free. */
public final class FreePorts {

    private static final int STEP = 100;
    private static final int ATTEMPTS = 100;

    private FreePorts() {}

    public static Ports from(int offset) {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> new Ports(offset + attempt * STEP))
                .filter(ports -> Stream.concat(ports.all().keySet().stream(), ports.forTests().keySet().stream())
                        .allMatch(port -> TakenPort.at(port).isEmpty()))
                .findFirst()
                .orElseThrow(() -> new PlainFailure("No free ports were found for a stack of its own."));
    }
}
