package care.doorstep.stratification.intake.domain;

import java.util.List;

/** The file does not begin with the columns it should have. */
public final class WrongHeading extends RuntimeException {

    public WrongHeading(List<String> columns) {
        super("The first line must be: " + String.join(",", columns), null, false, false);
    }
}
