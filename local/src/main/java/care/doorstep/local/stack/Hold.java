package care.doorstep.local.stack;

import java.nio.file.Files;

/** A part someone asked to be kept stopped ({@code ./doorstep stop kafka}); whoever supervises the stack obeys. */
public record Hold(StackFolder folder, String part) {

    public boolean set() {
        return Files.exists(folder.root().resolve(file()));
    }

    public void put() {
        folder.write(file(), "held");
    }

    public void lift() {
        folder.remove(file());
    }

    private String file() {
        return "run/" + part + ".hold";
    }
}
