package care.doorstep.outcomes.experience.domain;

/** The referral named with an experience is not about the person. */
public class ReferralOfAnotherPerson extends RuntimeException {}
