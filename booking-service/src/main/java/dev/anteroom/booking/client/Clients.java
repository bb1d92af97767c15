package dev.anteroom.booking.client;

import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.row.Rows;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.time.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clients of all practitioners; one per practitioner and address. */
public class Clients {

    private static final String ADDRESS = "address";
    private static final String SELECT =
            "SELECT id, key_version, wrapped_key, address FROM clients WHERE wrapped_key IS NOT NULL ";

    private final JdbcClient jdbc;
    private final ClientVault vault;
    private final Ids ids;
    private final Clock clock;

    public Clients(JdbcClient jdbc, ClientVault vault, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** The client; empty when erased or unknown. */
    public Optional<Client> find(ClientId id) {
        return jdbc.sql(SELECT + "AND id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Those of these clients who are not erased. */
    public List<Client> find(Collection<ClientId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "AND id IN (:ids)")
                        .param("ids", ids.stream().map(ClientId::value).toList())
                        .query(this::read)
                        .list();
    }

    /** All clients, of any practitioner, whose address has this index. */
    public List<Client> findAll(UUID addressIndex) {
        return jdbc.sql(SELECT + "AND address_index = :index ORDER BY id")
                .param("index", addressIndex)
                .query(this::read)
                .list();
    }

    /**
     * The practitioner's client with this address, new or known. Call it inside a transaction that
     * holds the practitioner's lock.
     */
    public Client admit(PractitionerId practitioner, EmailAddress address) {
        return jdbc.sql(
                        SELECT
                                + "AND practitioner_id = :practitioner AND address_index IN (:indexes)"
                                + " ORDER BY id LIMIT 1")
                .param("practitioner", practitioner.value())
                .param("indexes", vault.addressIndexes(address))
                .query(this::read)
                .optional()
                .orElseGet(() -> add(practitioner, address));
    }

    private Client add(PractitionerId practitioner, EmailAddress address) {
        ClientId id = new ClientId(ids.next());
        byte[] wrapped = vault.newKey(id);
        ClientCipher cipher = vault.open(id, vault.currentVersion(), wrapped);
        jdbc.sql(
                        """
                        INSERT INTO clients (id, practitioner_id, address_index, key_version,
                                             wrapped_key, address, created_at)
                        VALUES (:id, :practitioner, :index, :version, :wrapped, :address, :now)
                        """)
                .param("id", id.value())
                .param("practitioner", practitioner.value())
                .param("index", vault.addressIndex(address))
                .param("version", vault.currentVersion())
                .param("wrapped", wrapped)
                .param("address", cipher.seal(ADDRESS, address.value()))
                .param("now", Rows.timestamp(clock.instant()))
                .update();
        return new Client(id, address, cipher);
    }

    /**
     * Destroys the client's key: nothing that was ever kept of them can be read again. Their
     * address can become a client anew.
     */
    public void erase(ClientId id) {
        jdbc.sql(
                        """
                        UPDATE clients SET wrapped_key = NULL, address = NULL, erased_at = :now,
                                           address_index = id
                        WHERE id = :id AND wrapped_key IS NOT NULL
                        """)
                .param("id", id.value())
                .param("now", Rows.timestamp(clock.instant()))
                .update();
    }

    private Client read(ResultSet row, int number) throws SQLException {
        ClientId id = new ClientId(Rows.uuid(row, "id"));
        ClientCipher cipher =
                vault.open(id, row.getInt("key_version"), row.getBytes("wrapped_key"));
        return new Client(
                id, EmailAddress.of(cipher.open(ADDRESS, row.getBytes("address"))), cipher);
    }
}
