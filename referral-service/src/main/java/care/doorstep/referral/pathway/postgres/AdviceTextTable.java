package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.AdviceTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Texts of advice in PostgreSQL. */
@ApplicationScoped
class AdviceTextTable implements AdviceTexts {

    private static final String KEEP = """
            insert into advice_text (note_id, version, text) values (:note, :version, :text)
            on conflict (note_id) do update set version = excluded.version, text = excluded.text
            where advice_text.version <= excluded.version""";

    private final EntityManager database;

    AdviceTextTable(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, String> of(Collection<UUID> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(
                        "select note_id, text from advice_text where note_id in (:notes)", Tuple.class)
                .setParameter("notes", notes)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    @Override
    public void keep(UUID note, long version, String text) {
        database.createNativeQuery(KEEP)
                .setParameter("note", note)
                .setParameter("version", version)
                .setParameter("text", text)
                .executeUpdate();
    }

    @Override
    public void erase(UUID note) {
        database.createNativeQuery("delete from advice_text where note_id = :note")
                .setParameter("note", note)
                .executeUpdate();
    }

    @Override
    public void forget() {
        database.createNativeQuery("delete from advice_text").executeUpdate();
    }
}
