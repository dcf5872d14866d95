package org.calends.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /v3/api-docs}: what all calls have in common. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String PROBLEM = "Problem";
    private static final String DESCRIPTION = """
            Private offers from draft to the last day of their term. Months are written `2027-02`, instants in UTC. Lists are \
            pages of `{items, page, size, total}`. A refusal is a problem (RFC 9457) that names everything that is wrong at \
            once. Every POST takes an `Idempotency-Key`: sent again, it is answered again and does nothing.""";

    @Bean
    OpenAPI openApi() {
        var version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "development");
        return new OpenAPI()
                .info(new Info()
                        .title("Calends")
                        .version(version)
                        .description(DESCRIPTION)
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes("basic", basic())
                        .addSecuritySchemes("session", session())
                        .addSchemas("Violation", violation())
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    private static SecurityScheme basic() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("For programs: a name and a password with every call, and no session.");
    }

    private static SecurityScheme session() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("JSESSIONID")
                .description("For browsers, after the login page: whatever changes something carries the value of the "
                        + "cookie `CALENDS-CSRF` in the header `X-CALENDS-CSRF`.");
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What went wrong and what would help (RFC 9457).")
                .addProperty("type", text("Which kind of problem, such as `https://calends.org/problems/validation`"))
                .addProperty("title", text("The same for every problem of this type"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", text("What happened this time"))
                .addProperty("instance", text("The path that was called"))
                .addProperty("errors", new ArraySchema().items(new Schema<>().$ref("Violation")))
                .addProperty("reseller", text("Of `already-sold` only: the tenant of who sold it first"))
                .addProperty("soldAt", text("Of `already-sold` only: when"))
                .addProperty("requestId", text("Name it when you ask for help"));
    }

    private static Schema<?> violation() {
        return new ObjectSchema()
                .description("One thing that is wrong with what was sent.")
                .addProperty("field", text("Where, such as `pricing[2].marginPercent`; empty for the whole"))
                .addProperty("code", text("Short and stable, such as `margin.range`"))
                .addProperty("message", text("What is wrong and how to mend it"))
                .addProperty("rule", text("The number of the rule, such as `R15`"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
