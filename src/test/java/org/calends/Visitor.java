package org.calends;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Somebody who talks HTTP to the program: a browser with its cookies, or a program with a password. Follows no redirects. */
public final class Visitor {

    public static final String PASSWORD = "for-tests";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String authorization = "";

    private Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public static Visitor anonymous(int port) {
        return new Visitor(port);
    }

    /** With HTTP Basic. */
    public static Visitor program(int port, String name) {
        return program(port, name, PASSWORD);
    }

    public static Visitor program(int port, String name, String password) {
        var visitor = new Visitor(port);
        var token = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        visitor.authorization = "Basic " + token;
        return visitor;
    }

    /** Logged in on the login page. */
    public static Visitor browser(int port, String name) {
        var visitor = new Visitor(port);
        visitor.logIn(name, PASSWORD);
        return visitor;
    }

    public HttpResponse<String> logIn(String name, String password) {
        var form = "username=%s&password=%s&_csrf=%s".formatted(name, encoded(password), encoded(formToken("/login")));
        return send(to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public String formToken(String path) {
        var found = FORM_TOKEN.matcher(get(path).body());
        return found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).header("Accept", "text/html,application/json").GET());
    }

    /** With the token of the cookie, as a script of ours would send it. */
    public HttpResponse<String> call(String method, String path, String json) {
        return send(to(path).header("Content-Type", "application/json")
                .header("X-CALENDS-CSRF", cookie("CALENDS-CSRF"))
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    /** In place of what is there, whoever wrote it. */
    public HttpResponse<String> replace(String path, String json) {
        return replace(path, "*", json);
    }

    /** In place of what was read. */
    public HttpResponse<String> replace(String path, String etag, String json) {
        return send(to(path).header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its value; empty when there is no such cookie. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
