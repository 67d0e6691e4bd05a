package care.doorstep.referral.pathway.fhir;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Reads and writes FHIR R4 JSON. */
@ApplicationScoped
class FhirJson {

    static final String MEDIA_TYPE = "application/fhir+json";

    private final FhirContext context = FhirContext.forR4();

    /** The first parse loads the model and takes seconds: done before the first message comes. */
    void warm(@Observes StartupEvent started) {
        Bundle bundle = new Bundle();
        bundle.addEntry().setResource(new MessageHeader());
        bundle.addEntry().setResource(new Patient());
        read(write(bundle));
    }

    /** What somebody else has written; {@link BarsRefused} where it is no FHIR. */
    IBaseResource readSent(String body) {
        if (body.contains("\\u0000")) {
            throw BarsRefused.badRequest(IssueType.INVALID, "The body holds a character that text cannot hold.");
        }
        try {
            return complete(read(body));
        } catch (RuntimeException e) {
            throw BarsRefused.badRequest(IssueType.INVALID, "The body is not well-formed FHIR R4 JSON.");
        }
    }

    /** A date of the wrong precision is read, and found out where it is copied, as it is for the answer: too late. */
    private static IBaseResource complete(IBaseResource sent) {
        return sent instanceof Resource resource ? resource.copy() : sent;
    }

    IBaseResource read(String json) {
        return context.newJsonParser().parseResource(json);
    }

    String write(IBaseResource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }
}
