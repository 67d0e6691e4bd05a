package care.doorstep.acceptance.faults.history;

/**
 * A record that is not the event it should be.
 *
 * @param key what it parks: a person's events, or for a record without a key a name that nobody has
 * @param id of the event it pretends to be
 * @param unreadable nobody can read it; another is poison only for who looks into its body
 */
public record Poison(String topic, String key, String id, boolean unreadable) {}
