package care.doorstep.acceptance.faults.history;

/** An event that a service holds back, as its operator sees it. */
public record Parked(String service, String topic, String key) {}
