package care.doorstep.local;

import care.doorstep.local.install.Checkout;
import java.nio.file.Path;

/** The repository these tests are part of. */
public final class Repository {

    public static final Checkout CHECKOUT =
            new Checkout(Path.of("").toAbsolutePath().getParent());

    private Repository() {}
}
