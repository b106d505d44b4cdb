import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Runs a Neo4j Community server with Bolt on loopback. Arguments: home folder, port. Standard input gives the password of
 * the user neo4j in its first line (so that no list of processes shows it); the server ends when standard input does, and
 * hence with whoever started it. Prints READY when Bolt answers.
 */
public class Launcher {
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            System.exit(0);
        } catch (Exception failure) {
            // The server's own threads would keep the process alive.
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path home, int port) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in));
        var password = input.readLine();
        var service = build(home, port);
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        setFirstPassword(service.database("system"), password);
        System.out.println("READY");
        while (input.readLine() != null) {
            // Nothing else is said; only its end matters.
        }
    }

    /** A home that was used before has its password, and setting the same again is refused. */
    private static void setFirstPassword(GraphDatabaseService system, String password) {
        var question = "SHOW USERS YIELD user, passwordChangeRequired WHERE passwordChangeRequired RETURN user";
        boolean isFirst = system.executeTransactionally(question, Map.of(), result -> result.hasNext());
        if (!isFirst) return;
        var statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
        system.executeTransactionally(statement, Map.of("password", password));
    }

    private static DatabaseManagementService build(Path home, int port) {
        var address = new SocketAddress("127.0.0.1", port);
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
    }
}
