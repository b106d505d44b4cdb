import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j Community server with Bolt on loopback until it is told to end.
 * Arguments: home folder, port. The password of the user neo4j is read from standard input (one line), so that no
 * list of processes shows it. Prints READY when Bolt answers.
 */
public class Launcher {
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var port = Integer.parseInt(arguments[1]);
        var password = new java.io.BufferedReader(new java.io.InputStreamReader(System.in)).readLine();
        var service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        setPassword(service, password);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.shutdown();
            ended.countDown();
        }));
        System.out.println("READY");
        ended.await();
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        var statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
        service.database("system").executeTransactionally(statement, Map.of("password", password));
    }
}
