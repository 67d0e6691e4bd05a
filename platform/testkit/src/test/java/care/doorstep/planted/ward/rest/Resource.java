package care.doorstep.planted.ward.rest;

import care.doorstep.planted.ward.fhir.Message;
import jakarta.transaction.Transactional;

@Transactional
public class Resource {

    private final Message message;

    Resource(Message message) {
        this.message = message;
    }
}
