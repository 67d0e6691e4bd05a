package care.doorstep.referral.pathway.domain;

/** Somebody else has changed the referral since it was read. */
public class ReferralChanged extends RuntimeException {

    private final long currentVersion;

    public ReferralChanged(long currentVersion) {
        super("The referral has changed since it was read.");
        this.currentVersion = currentVersion;
    }

    public long currentVersion() {
        return currentVersion;
    }
}
