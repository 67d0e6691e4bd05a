package care.doorstep.referral.person.rest;

import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.person.application.EnterFromCall;
import care.doorstep.referral.person.application.FindOrRegister;
import care.doorstep.referral.person.application.FindOrRegister.Found;
import care.doorstep.referral.person.application.FindOrRegister.Trust;
import care.doorstep.referral.person.application.ReadPeople;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The person index over HTTP. */
@Path("/api/referral/v1/people")
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final FindOrRegister findOrRegister;
    private final EnterFromCall enterFromCall;
    private final ReadPeople readPeople;
    private final Directory directory;
    private final CurrentCaller caller;

    PeopleResource(
            FindOrRegister findOrRegister,
            EnterFromCall enterFromCall,
            ReadPeople readPeople,
            Directory directory,
            CurrentCaller caller) {
        this.findOrRegister = findOrRegister;
        this.enterFromCall = enterFromCall;
        this.readPeople = readPeople;
        this.directory = directory;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REGISTRAR, Roles.CALL_TAKER})
    @Operation(
            summary = "Find a person by NHS number, or enter them into the index",
            description = "From a registrar what is newer is taken over. From a call-taker a person already known stays"
                    + " as they are, and only what a search tells of them is answered; that is audited as a search.")
    @APIResponse(
            responseCode = "201",
            description = "New to the index",
            content = @Content(schema = @Schema(implementation = PersonRepresentation.class)))
    @APIResponse(
            responseCode = "200",
            description = "Already known: the person for a registrar, a summary for a call-taker",
            content = @Content(schema = @Schema(oneOf = {PersonRepresentation.class, PersonSearch.Summary.class})))
    public Response findOrRegister(@NotNull @Valid PersonBody body) {
        if (caller.get().has(Roles.REGISTRAR)) {
            return inFull(findOrRegister.findOrRegister(body.nhsNumber(), body.demographics(), Trust.TAKE_OVER));
        }
        Found found = enterFromCall.enter(body.nhsNumber(), body.demographics());
        return found.registered() ? inFull(found) : inBrief(found.person());
    }

    private Response inFull(Found found) {
        Person person = found.person();
        return Response.status(found.registered() ? Response.Status.CREATED : Response.Status.OK)
                .location(location(person))
                .tag(Versions.etag(person.version()))
                .entity(represent(person))
                .build();
    }

    private static Response inBrief(Person person) {
        return Response.ok(PersonSearch.Summary.of(person))
                .location(location(person))
                .build();
    }

    private static URI location(Person person) {
        return URI.create("/api/referral/v1/people/" + person.id());
    }

    @POST
    @Path("/search")
    @RolesAllowed({Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR, Roles.NEIGHBOURHOOD_CLINICIAN})
    @Operation(summary = "Search by NHS number, or by family name and date of birth; every search is audited")
    @APIResponse(
            responseCode = "200",
            description = "Those who match",
            content = @Content(schema = @Schema(implementation = PersonSearch.Results.class)))
    public PersonSearch.Results search(@NotNull @Valid PersonSearch.Criteria criteria) {
        return new PersonSearch.Results(
                matching(criteria).stream().map(PersonSearch.Summary::of).toList());
    }

    private List<Person> matching(PersonSearch.Criteria criteria) {
        if (criteria.nhsNumber() != null) {
            return readPeople.byNhsNumber(criteria.nhsNumber());
        }
        if (criteria.family() != null && criteria.birthDate() != null) {
            return readPeople.byName(criteria.family(), criteria.birthDate());
        }
        throw ProblemException.of(400, "invalid-request", "Give the NHS number, or family name and date of birth.")
                .with(new FieldError("/nhsNumber", "is missing, and so are /family or /birthDate"));
    }

    @GET
    @Path("/{personId}")
    @RolesAllowed({
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN,
        Roles.SERVICE_MANAGER
    })
    @Operation(summary = "A person, for those with a legitimate relationship; 404 for everybody else")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonRepresentation.class)))
    public Response person(@PathParam("personId") UUID personId) {
        Person person = readPeople.read(new PersonId(personId));
        return Response.ok(represent(person))
                .tag(Versions.etag(person.version()))
                .build();
    }

    private PersonRepresentation represent(Person person) {
        return PersonRepresentation.of(
                person, directory.ofPractice(person.demographics().practice()));
    }
}
