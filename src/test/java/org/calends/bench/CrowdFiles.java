package org.calends.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The files of a large marketplace: those of the demo, and as much after it as is missing. */
record CrowdFiles(Path catalog, Path resellers) {

    static final List<String> PUBLISHERS = List.of("halden", "lumenworks", "fernhill");
    private static final int PLANS = 300;
    private static final int RESELLERS = 2000;
    private static final int MOST_PLANS = 100;
    private static final int PLANS_OF_OTHERS = 10;
    private static final List<String> PLACES =
            List.of("DE,DACH", "SE,Nordics", "BE,Benelux", "ES,Iberia", "GB,UK and Ireland", "US,North America");
    private static final List<String> SKILLS =
            List.of("security", "infrastructure", "modern work", "artificial intelligence;modern work", "");
    private static final String ROW = "%s,Reseller %04d of %s,direct-bill,%s,%s,solutions partner security,active,%n";

    static CrowdFiles write(Path folder, Random random) throws IOException {
        var catalog = Files.writeString(folder.resolve("catalog.json"), catalog(random));
        var resellers = Files.writeString(folder.resolve("resellers.csv"), resellers(random));
        return new CrowdFiles(catalog, resellers);
    }

    private static String resellers(Random random) throws IOException {
        var file = new StringBuilder(demo("resellers.csv").stripTrailing()).append('\n');
        int known = (int) file.chars().filter(letter -> letter == '\n').count() - 1;
        for (int number = known; number < RESELLERS; number++) {
            var place = any(PLACES, random);
            var country = place.substring(0, 2);
            file.append(ROW.formatted(id(random), number, country, place, any(SKILLS, random)));
        }
        return file.toString();
    }

    /** The first has as many plans as one product may have, the others as many as one reads at a glance. */
    private static String catalog(Random random) throws IOException {
        var root = (ObjectNode) new ObjectMapper().readTree(demo("catalog.json"));
        var products = (ArrayNode) root.get("products");
        int plans = 0;
        for (var product : products) {
            plans += product.get("plans").size();
        }
        for (int number = 0; plans < PLANS; number++) {
            int more = Math.min(PLANS - plans, number == 0 ? MOST_PLANS : PLANS_OF_OTHERS);
            add(products, number, more, random);
            plans += more;
        }
        return root.toString();
    }

    private static void add(ArrayNode products, int number, int plans, Random random) {
        var publisher = PUBLISHERS.get(number % PUBLISHERS.size());
        var product = products.addObject()
                .put("id", id(random).toString())
                .put("key", publisher + "-range-" + number)
                .put("publisher", publisher)
                .put("title", "Range %d of %s".formatted(number, publisher))
                .put("offerType", "saas")
                .put("published", true)
                .put("resellerChannel", "any")
                .put("exclusive", false);
        var list = product.putArray("plans");
        for (int plan = 1; plan <= plans; plan++) {
            describe(list.addObject(), plan, random);
        }
    }

    private static void describe(ObjectNode plan, int number, Random random) {
        plan.put("id", "plan-" + number)
                .put("name", "Plan " + number)
                .put("description", "One of many plans")
                .put("pricingModel", "flat-rate")
                .put("visibility", "public");
        plan.putArray("markets").add("US").add("DE").add("GB").add("SE");
        var prices = plan.putArray("prices");
        var month = 10 + random.nextInt(500);
        prices.addObject().put("term", "P1M").put("payment", "P1M").put("usd", month + ".00");
        prices.addObject().put("term", "P1Y").put("payment", "P1Y").put("usd", month * 10 + ".00");
    }

    private static String demo(String name) throws IOException {
        try (var file = CrowdFiles.class.getResourceAsStream("/demo/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static UUID id(Random random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
