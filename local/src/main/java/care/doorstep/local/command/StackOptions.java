package care.doorstep.local.command;

import care.doorstep.local.Stack;
import care.doorstep.local.install.Binaries;
import care.doorstep.local.install.Checkout;
import care.doorstep.local.postgres.PostgresDatabases;
import care.doorstep.local.postgres.PostgresServer;
import care.doorstep.local.stack.Instance;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which stack a command is about. */
final class StackOptions {

    @Option(
            names = "--folder",
            defaultValue = ".doorstep",
            description = "Folder of the stack (default: ${DEFAULT-VALUE}; the tests' own is .doorstep-test).")
    private String folder = ".doorstep";

    StackFolder folder() {
        return StackFolder.at(checkout().root().resolve(folder));
    }

    Checkout checkout() {
        return Checkout.current();
    }

    Instance instance() {
        return new Instance(folder());
    }

    PostgresServer postgres() {
        return new PostgresServer(new Binaries(checkout()), instance().ports(), folder());
    }

    PostgresDatabases databases() {
        return new PostgresDatabases(instance().ports().postgres(), new Secrets(folder()));
    }

    /** The stack as it was last started. */
    Stack stack(Narrator narrator) {
        var plan = new StackPlan(new Ports(instance().portOffset()), instance().forTests(), Set.of());
        return new Stack(checkout(), folder().create(), plan, narrator);
    }
}
