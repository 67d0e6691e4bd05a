package care.doorstep.referral.pathway.fhir;

import care.doorstep.referral.pathway.domain.ReferralId;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The answer to a message that was taken in: the message itself, with the ids it has here. */
final class BarsResponse {

    private BarsResponse() {}

    static Bundle to(BarsMessage message, BarsHeaders headers, ReferralId referral, Instant now) {
        String asked = message.bundle().getIdElement().getIdPart();
        Bundle answer = message.bundle().copy();
        answer.setId(UUID.randomUUID().toString());
        answer.setTimestamp(Date.from(now));
        answer.getMeta().setLastUpdated(Date.from(now)).setVersionId(null);
        MessageHeader header = (MessageHeader) answer.getEntryFirstRep().getResource();
        header.setId(UUID.randomUUID().toString());
        header.getResponse()
                .setIdentifier(asked == null ? headers.requestId() : asked)
                .setCode(ResponseType.OK);
        answer.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(ServiceRequest.class::isInstance)
                .forEach(resource -> resource.setId(referral.toString()));
        return answer;
    }
}
