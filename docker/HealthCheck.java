import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the program in this container whether it is ready, so that the image needs neither curl nor a shell. */
final class HealthCheck {

    private static final int PATIENCE_IN_MILLIS = 3000;

    private HealthCheck() {}

    public static void main(String[] args) throws IOException {
        var port = System.getenv().getOrDefault("SERVER_PORT", "8080");
        var readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        var question = (HttpURLConnection) readiness.toURL().openConnection();
        question.setConnectTimeout(PATIENCE_IN_MILLIS);
        question.setReadTimeout(PATIENCE_IN_MILLIS);
        System.exit(question.getResponseCode() == 200 ? 0 : 1);
    }
}
