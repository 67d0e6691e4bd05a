package care.doorstep.outcomes.analytics.domain;

/**
 * Stands for a person within one data-sharing purpose and cannot be turned back without that purpose's key.
 *
 * @param value HMAC-SHA256 of the person's id, in hexadecimal
 */
public record Pseudonym(String value) {}
