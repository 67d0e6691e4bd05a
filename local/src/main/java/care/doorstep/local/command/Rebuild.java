package care.doorstep.local.command;

import care.doorstep.local.operations.Operator;
import care.doorstep.local.stack.ServiceSpec;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "rebuild", description = "Builds a service's read models anew from the topics; causes no reaction.")
public final class Rebuild implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(paramLabel = "SERVICE", description = "referral, careplan, stratification, caseload or outcomes.")
    private String service = "";

    @Override
    public Integer call() {
        var operator = new Operator(options.instance().ports(), options.folder());
        System.out.println(operator.command(ServiceSpec.named(service), "rebuild"));
        return 0;
    }
}
