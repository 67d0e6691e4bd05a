package care.doorstep.caseload.neighbourhood.domain;

/**
 * One line of a practice-to-network file, as written there.
 *
 * @param line its number in the file, the header being 1
 */
public record PracticeLine(int line, String practiceCode, String practiceName, String networkCode) {
    /** How the file marks a practice that is in no network; its network name says "Unallocated". */
    public static final String UNALLOCATED = "U";

    /**
     * The practice the line describes.
     *
     * @throws IllegalArgumentException saying what is wrong with the line
     */
    public Practice practice() {
        if (practiceName.isBlank()) {
            throw new IllegalArgumentException("the practice has no name");
        }
        var network = networkCode.equals(UNALLOCATED) ? null : new PcnCode(networkCode);
        return new Practice(new OdsCode(practiceCode), practiceName, network);
    }
}
