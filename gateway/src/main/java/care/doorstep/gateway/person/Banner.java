package care.doorstep.gateway.person;

import care.doorstep.gateway.services.Part;

/** Who a page is about; each half can fail on its own. */
public record Banner(String personId, Part<PersonView> person, Part<Coordinator> coordinator) {}
