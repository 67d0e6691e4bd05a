package care.doorstep.referral.pathway.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A BaRS request that is refused, in the standard's own terms. */
class BarsRefused extends RuntimeException {

    private final int status;
    private final String code;
    private final IssueType type;

    /**
     * @param code of the NHS http-error-codes system, such as {@code REC_BAD_REQUEST}
     * @param diagnostics what is wrong; never what was sent
     */
    BarsRefused(int status, String code, IssueType type, String diagnostics) {
        super(diagnostics, null, false, false);
        this.status = status;
        this.code = code;
        this.type = type;
    }

    static BarsRefused badRequest(IssueType type, String diagnostics) {
        return new BarsRefused(400, "REC_BAD_REQUEST", type, diagnostics);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    IssueType type() {
        return type;
    }
}
