package org.calends.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.calends.Application;
import org.calends.LeanTest;
import org.calends.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** The login with an OpenID provider, in an installation without any account. */
@LeanTest
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:openid;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "calends.security.accounts[0].username=robot",
            "calends.security.accounts[0].role=OPERATOR",
            "calends.security.accounts[0].password-hash=$2a$10$2Y/IhjMbgE3JPBG42oFjK.LTf6lpTCd63hSfPaBdnQMb4BWOEFuMC",
            "calends.security.oidc.client-id=calends",
            "calends.security.oidc.client-secret=secret"
        })
class OpenIdLoginTest {

    private static OpenIdProvider provider;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startProvider() throws IOException, JOSEException {
        if (provider == null) {
            provider = new OpenIdProvider();
        }
    }

    @AfterAll
    static void stopProvider() {
        provider.stop();
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) throws IOException, JOSEException {
        startProvider();
        properties.add("calends.security.oidc.issuer", provider::issuer);
    }

    @Test
    void offersTheProviderOnTheLoginPage() {
        assertThat(Visitor.anonymous(port).get("/login").body()).contains("Sign in with your organization");
    }

    @Test
    void letsInWhomTheProviderKnowsWithARoleHere() {
        var mara = Visitor.anonymous(port);

        var back = logIn(
                mara,
                Map.of(
                        "preferred_username",
                        "mara@halden",
                        "calends_role",
                        "publisher",
                        "calends_publisher",
                        "halden"));

        assertThat(back).endsWith("/");
        assertThat(mara.get("/offers").body()).contains("mara@halden", "Publisher", "halden");
        assertThat(mara.get("/api/private-offers").statusCode()).isNotIn(401, 403);
        assertThat(mara.get("/camunda/app/tasklist/default/").headers().firstValue("X-Authorized-User"))
                .hasValue("mara@halden");
    }

    @Test
    void turnsAwayWhoHasNoRoleHere() {
        var stranger = Visitor.anonymous(port);

        assertThat(logIn(stranger, Map.of("preferred_username", "somebody"))).endsWith("/login?unknown");
        assertThat(stranger.get("/offers").statusCode()).isEqualTo(302);
    }

    @Test
    void letsTheSessionSurviveTheWayBackFromAnotherSite() {
        var cookie = Visitor.anonymous(port)
                .get("/oauth2/authorization/calends")
                .headers()
                .firstValue("Set-Cookie");

        assertThat(cookie).hasValueSatisfying(text -> assertThat(text).contains("JSESSIONID", "SameSite=Lax"));
    }

    /** As a browser goes: to the provider, and back with a code. */
    private String logIn(Visitor visitor, Map<String, String> person) {
        var there = visitor.get("/oauth2/authorization/calends")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(there).startsWith(provider.issuer() + "/authorize");
        var asked = UriComponentsBuilder.fromUri(URI.create(there)).build().getQueryParams();
        var told = new HashMap<>(person);
        told.put("nonce", asked.getFirst("nonce"));
        provider.knows(told);
        return visitor.get("/login/oauth2/code/calends?code=x&state=" + asked.getFirst("state"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
