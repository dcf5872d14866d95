package org.calends.market;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.calends.files.FileProblems;
import org.jspecify.annotations.Nullable;

/** Reads exchange rates as the European Central Bank publishes them each working day: cubes within a cube of a day. */
final class RateReading {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern RATE = Pattern.compile("\\d{1,10}(\\.\\d{1,8})?");

    private final FileProblems problems;
    private final Map<String, BigDecimal> rates = new HashMap<>();
    private @Nullable LocalDate day;

    private RateReading(FileProblems problems) {
        this.problems = problems;
    }

    static RateSheet read(byte[] content, String name) {
        var problems = new FileProblems(name);
        return new RateReading(problems).read(content);
    }

    private RateSheet read(byte[] content) {
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Cube")) {
                    cube(xml);
                }
            }
        } catch (XMLStreamException e) {
            problems.add("", "is not XML: " + e.getMessage());
        }
        if (problems.none() && (day == null || !rates.containsKey("USD"))) {
            problems.add("", "must have the rates of one day, that of USD among them");
        }
        problems.refuseIfAny();
        return new RateSheet(Objects.requireNonNull(day), rates);
    }

    /** No file of ours declares its document type; who does wants to read our files or eat our memory. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void cube(XMLStreamReader xml) {
        var line = "line " + xml.getLocation().getLineNumber();
        var time = xml.getAttributeValue(null, "time");
        var currency = xml.getAttributeValue(null, "currency");
        if (time != null) {
            day(time, line);
        }
        if (currency != null) {
            rate(currency, xml.getAttributeValue(null, "rate"), line);
        }
    }

    private void day(String time, String line) {
        if (day != null) {
            problems.add(line, "has the rates of a second day");
        }
        try {
            day = LocalDate.parse(time);
        } catch (DateTimeParseException e) {
            problems.add(line, "\"" + time + "\" is not a day such as 2026-11-20");
        }
    }

    private void rate(String currency, @Nullable String rate, String line) {
        if (!CURRENCY.matcher(currency).matches()) {
            problems.add(line, "\"" + currency + "\" is no currency");
        }
        if (rate == null || !RATE.matcher(rate).matches() || new BigDecimal(rate).signum() == 0) {
            problems.add(line, "\"" + rate + "\" is no rate such as 1.0832");
        } else if (rates.put(currency, new BigDecimal(rate)) != null) {
            problems.add(line, "has a second rate for " + currency);
        }
    }
}
