package care.doorstep.outcomes.locality.postgres;

import care.doorstep.outcomes.locality.domain.Neighbourhood;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "neighbourhood")
class NeighbourhoodRow {

    @Id
    @Column(name = "neighbourhood_id")
    String neighbourhoodId;

    long version;

    String name;

    @Column(name = "board_id")
    String boardId;

    static NeighbourhoodRow of(Neighbourhood neighbourhood) {
        var row = new NeighbourhoodRow();
        row.neighbourhoodId = neighbourhood.neighbourhoodId();
        row.version = neighbourhood.version();
        row.name = neighbourhood.name();
        row.boardId = neighbourhood.boardId();
        return row;
    }

    Neighbourhood neighbourhood() {
        return new Neighbourhood(neighbourhoodId, version, name, boardId);
    }
}
