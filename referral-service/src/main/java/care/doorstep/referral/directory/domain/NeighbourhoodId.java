package care.doorstep.referral.directory.domain;

/** A neighbourhood of 30,000 to 50,000 people, such as {@code NH01}. */
public record NeighbourhoodId(String value) {}
