package care.doorstep.acceptance.faults.nemesis;

import care.doorstep.acceptance.stack.Part;
import java.util.Random;

/** Kill -9; the launcher starts another. */
record Kill(Part part) implements Strike {

    @Override
    public String kind() {
        return "kill";
    }

    @Override
    public String target() {
        return part.title();
    }

    @Override
    public void happen(Random chance) {
        part.killAndAwaitAnother();
    }
}
