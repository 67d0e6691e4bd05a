package care.doorstep.referral.pathway.fhir;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementMessagingComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.EventCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/** What this server can do, and nothing it cannot. */
final class Capabilities {

    private Capabilities() {}

    static CapabilityStatement statement() {
        CapabilityStatement statement = new CapabilityStatement();
        statement.setId("doorstep-referral");
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setDateElement(new DateTimeType("2026-11-22"));
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.getSoftware().setName("Doorstep referral-service");
        statement.getImplementation().setDescription("Doorstep single point of access, BaRS 1.4.0 receiver");
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("application/fhir+json");
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.addResource().setType("ServiceRequest").addInteraction().setCode(TypeRestfulInteraction.READ);
        rest.addOperation()
                .setName("process-message")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message");
        CapabilityStatementMessagingComponent messaging = statement.addMessaging();
        for (String category : new String[] {"referral", "validation"}) {
            messaging
                    .addSupportedMessage()
                    .setMode(EventCapabilityMode.RECEIVER)
                    .setDefinition(
                            "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-" + category);
        }
        return statement;
    }
}
