package care.doorstep.planted.ward.kafka;

import care.doorstep.planted.ward.rest.Resource;

public class Consumer {

    private final Resource resource;

    Consumer(Resource resource) {
        this.resource = resource;
    }
}
