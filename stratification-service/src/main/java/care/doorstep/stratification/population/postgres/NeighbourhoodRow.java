package care.doorstep.stratification.population.postgres;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "neighbourhood_copy")
@NullUnmarked
class NeighbourhoodRow {

    @Id
    @Column(name = "neighbourhood_id")
    String id;

    long version;

    @Column(name = "neighbourhood_team_id")
    String neighbourhoodTeam;

    @Column(name = "urgent_response_team_id")
    String urgentResponseTeam;

    @ElementCollection
    @CollectionTable(name = "neighbourhood_practice", joinColumns = @JoinColumn(name = "neighbourhood_id"))
    @Column(name = "practice")
    Set<String> practices = new HashSet<>();
}
