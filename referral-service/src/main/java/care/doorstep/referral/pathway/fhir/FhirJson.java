package care.doorstep.referral.pathway.fhir;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;

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

    IBaseResource read(String json) {
        return context.newJsonParser().parseResource(json);
    }

    String write(IBaseResource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }
}
