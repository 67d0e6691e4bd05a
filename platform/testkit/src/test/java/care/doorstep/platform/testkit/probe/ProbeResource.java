package care.doorstep.platform.testkit.probe;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.http.StaleVersion;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Path("/probe")
@RolesAllowed({Roles.CALL_TAKER, Roles.REFERRER, Roles.NEIGHBOURHOOD_CLINICIAN})
public class ProbeResource {

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final PersonAccess access;

    ProbeResource(AgroalDataSource database, CurrentCaller caller, PersonAccess access) {
        this.database = database;
        this.caller = caller;
        this.access = access;
    }

    public record Note(@NotBlank String text, Instant at, List<@Valid Part> parts) {}

    public record Part(@NotBlank String name) {}

    @GET
    @Path("/caller")
    public Map<String, Object> caller() {
        var c = caller.get();
        return Map.of("organisation", c.organisation(), "machine", c.machine(), "teams", c.teams());
    }

    @GET
    @Path("/people/{id}")
    public Map<String, String> person(@PathParam("id") UUID id) {
        access.requireRead(id, "/probe/people");
        return Map.of("seen", id.toString());
    }

    @POST
    @Path("/notes")
    @Idempotent
    public Response note(@NotNull @Valid Note note) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into probe_note values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, note.text());
            insert.executeUpdate();
        }
        return Response.status(201).entity(Map.of("id", id)).build();
    }

    @PUT
    @Path("/versioned")
    public Response versioned(@HeaderParam("If-Match") String ifMatch) {
        if (Versions.required(ifMatch) != 3) {
            throw new StaleVersion(3);
        }
        return Response.noContent().build();
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("secret of MRS EXAMPLE");
    }
}
