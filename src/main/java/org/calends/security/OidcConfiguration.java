package org.calends.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.AbstractServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The login with an OpenID provider, present when {@code calends.security.oidc.issuer} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("calends.security.oidc.issuer")
class OidcConfiguration {

    static final String REGISTRATION = "calends";

    /** Asks the provider when somebody first logs in, so that Calends starts while the provider is down. */
    @Bean
    ClientRegistrationRepository clientRegistrations(SecuritySettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings.oidc())));
    }

    private static ClientRegistration registration(SecuritySettings.OidcSettings oidc) {
        return ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope("openid", "profile", "email")
                .build();
    }

    @Bean
    OidcLogin oidcLogin(SecuritySettings settings, People people) {
        return new OidcLogin(settings.oidc(), people);
    }

    /** The way back from the provider comes from another site: a strict cookie would lose the login that has begun. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<AbstractServletWebServerFactory> laxSessionCookie() {
        return factory -> factory.getSession().getCookie().setSameSite(SameSite.LAX);
    }
}
