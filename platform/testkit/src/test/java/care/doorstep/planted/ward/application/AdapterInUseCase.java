package care.doorstep.planted.ward.application;

import care.doorstep.planted.ward.postgres.Table;

class AdapterInUseCase {

    private final Table table;

    AdapterInUseCase(Table table) {
        this.table = table;
    }
}
