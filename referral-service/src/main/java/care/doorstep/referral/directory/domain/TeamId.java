package care.doorstep.referral.directory.domain;

/** A team that can be offered a referral, such as {@code NH01-INT}. */
public record TeamId(String value) {}
