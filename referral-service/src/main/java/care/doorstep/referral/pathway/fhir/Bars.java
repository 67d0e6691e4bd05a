package care.doorstep.referral.pathway.fhir;

import care.doorstep.referral.person.application.FindOrRegister.Trust;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How BaRS messages are taken here. */
@ConfigMapping(prefix = "doorstep.bars")
interface Bars {

    /** The standard's examples hold NHS numbers that fail their check. Off wherever real people are. */
    @WithDefault("false")
    boolean acceptUnverifiableNhsNumbers();

    default Trust trust() {
        return acceptUnverifiableNhsNumbers() ? Trust.KEEP_KNOWN_IF_ALIKE_AND_UNVERIFIED : Trust.KEEP_KNOWN_IF_ALIKE;
    }
}
