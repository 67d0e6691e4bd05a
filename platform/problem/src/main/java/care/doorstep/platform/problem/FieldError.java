package care.doorstep.platform.problem;

/**
 * One thing wrong with one field.
 *
 * @param pointer JSON pointer into the request body (RFC 6901), or the name of a parameter or header
 * @param detail what is wrong and what to do; never the value itself
 */
public record FieldError(String pointer, String detail) {}
