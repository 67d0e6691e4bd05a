package care.doorstep.local.command;

import care.doorstep.local.operations.DeadLetterList;
import care.doorstep.local.operations.Operator;
import care.doorstep.local.stack.ServiceSpec;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "dead-letters", description = "Shows how fresh a service is and which events it could not take.")
public final class DeadLetters implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(paramLabel = "SERVICE", description = "referral, careplan, stratification, caseload or outcomes.")
    private String service = "";

    @Override
    public Integer call() {
        var operator = new Operator(options.instance().ports(), options.folder());
        var spec = ServiceSpec.named(service);
        System.out.println(spec.module());
        new DeadLetterList(spec.name(), operator.inbox(spec)).print(System.out);
        return 0;
    }
}
