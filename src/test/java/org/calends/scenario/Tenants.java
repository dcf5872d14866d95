package org.calends.scenario;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** The resellers of the demo's directory. */
final class Tenants {

    /** Whose people are rhea. */
    static final UUID SOLSTICE = UUID.fromString("c2da18b3-ce11-582f-abb8-bfdea42bc3a8");

    static final UUID TAMARIND = UUID.fromString("f550b0b6-6661-51b2-9979-67050a71ce3b");

    /** In the program, but suspended. */
    static final UUID SUSPENDED = UUID.fromString("30acc88a-1567-57a3-a699-47d483ce5c64");

    private static final List<UUID> IN_GOOD_STANDING = readGoodOnes();

    private Tenants() {}

    /** As many as an offer may have: 400. Solstice and Tamarind are the first two. */
    static List<UUID> inGoodStanding(int count) {
        return IN_GOOD_STANDING.subList(0, count);
    }

    static String demoOffer(String file) {
        try {
            return new ClassPathResource("demo/offers/" + file + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<UUID> readGoodOnes() {
        return JsonPath.<List<String>>read(demoOffer("insight-all-400"), "$.resellers[*].tenantId").stream()
                .map(UUID::fromString)
                .toList();
    }
}
