package care.doorstep.stratification.population.domain;

/** Nobody by that id or number is known here, or not to whoever asks: the two look the same. */
public final class UnknownPerson extends RuntimeException {

    public UnknownPerson() {
        super("unknown person", null, false, false);
    }
}
