package care.doorstep.planted.ward.fhir;

import care.doorstep.planted.ward.postgres.Table;

public class Message {

    private final Table table;

    Message(Table table) {
        this.table = table;
    }
}
