package care.doorstep.acceptance.faults.history;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a read API answered once all was quiet, and what it answered after every read model had been built again from
 * the topics.
 *
 * @param asked who asked for what
 * @param about whom or what it is about: a person, a referral
 */
public record Reading(String asked, String about, JsonNode before, JsonNode rebuilt) {}
