package care.doorstep.local.command;

import care.doorstep.local.operations.Operator;
import care.doorstep.local.stack.ServiceSpec;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "set-aside",
        description = "Gives up one event that a service could not take; what waits behind it goes on.")
public final class SetAside implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(
            index = "0",
            paramLabel = "SERVICE",
            description = "referral, careplan, stratification, caseload or outcomes.")
    private String service = "";

    @Parameters(index = "1", paramLabel = "EVENT", description = "Its id, as dead-letters shows it.")
    private UUID event = new UUID(0, 0);

    @Option(names = "--because", required = true, paramLabel = "REASON", description = "Kept with what was given up.")
    private String reason = "";

    @Override
    public Integer call() {
        var operator = new Operator(options.instance().ports(), options.folder());
        System.out.println(operator.setAside(ServiceSpec.named(service), event, reason));
        return 0;
    }
}
