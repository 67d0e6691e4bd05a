package care.doorstep.local.command;

import care.doorstep.local.parts.KafkaSettings;
import care.doorstep.local.reconcile.Reconciliation;
import care.doorstep.local.reconcile.Report;
import care.doorstep.local.stack.Secrets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "reconcile",
        description = "Lists events that others have seen and their own service has forgotten: after a restore.")
public final class Reconcile implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    /** 0 when nothing was forgotten, 3 otherwise. */
    @Override
    public Integer call() {
        return report(options);
    }

    static int report(StackOptions options) {
        var kafka = new KafkaSettings(options.instance().ports(), new Secrets(options.folder()), List.of());
        var report = new Report(new Reconciliation(kafka, options.databases()).findings());
        report.print(System.out);
        return report.nothingForgotten() ? 0 : 3;
    }
}
