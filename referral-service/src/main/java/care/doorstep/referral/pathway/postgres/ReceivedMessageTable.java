package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.ReceivedMessages;
import care.doorstep.referral.pathway.domain.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Received messages in PostgreSQL; the primary key makes two of the same wait for each other. */
@ApplicationScoped
class ReceivedMessageTable implements ReceivedMessages {

    private static final String CLAIM = """
            insert into received_message (client, request_id, sender, received_at)
            values (:client, :request, cast(:sender as text), :at)
            on conflict do nothing""";

    private final EntityManager database;

    ReceivedMessageTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean claim(Message message) {
        return database.createNativeQuery(CLAIM)
                        .setParameter("client", message.client())
                        .setParameter("request", message.request())
                        .setParameter("sender", message.sender())
                        .setParameter("at", message.receivedAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void became(Message message, ReferralId referral) {
        database.createNativeQuery(
                        "update received_message set referral_id = :id where client = :client and request_id = :request")
                .setParameter("id", referral.value())
                .setParameter("client", message.client())
                .setParameter("request", message.request())
                .executeUpdate();
    }
}
