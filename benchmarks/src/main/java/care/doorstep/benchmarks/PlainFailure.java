package care.doorstep.benchmarks;

/** An expected failure, told in a sentence. */
public final class PlainFailure extends RuntimeException {

    public PlainFailure(String sentence) {
        super(sentence, null, false, false);
    }
}
