package care.doorstep.local.stack;

import care.doorstep.local.install.Folders;
import java.util.List;

/** What a stack remembers from one run to the next, apart from its logs and start caches. */
public final class StackData {

    private static final List<String> REMEMBERED = List.of(
            "data",
            "wal",
            "backup",
            "backed-up",
            "downtime",
            "run",
            "secrets",
            "app",
            "clock",
            "demo-loaded",
            "stack.env");

    private StackData() {}

    public static void forget(StackFolder folder) {
        REMEMBERED.forEach(name -> Folders.delete(folder.root().resolve(name)));
    }
}
