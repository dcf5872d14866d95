package org.calends.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/**
 * Every expression that stands in a diagram of ours, word for word. What is not in here was written by somebody else and is
 * never evaluated. Filters of Tasklist need none, not even for who is asking: the engine shows people what is theirs.
 */
@Component
class DiagramExpressions {

    /** The engine reads a list of candidates one by one; a comma within an expression does not part it. */
    private static final String BETWEEN_CANDIDATES = ",(?![^{]*})";

    private final XMLInputFactory xml = XMLInputFactory.newFactory();
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    DiagramExpressions() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    void learn(byte[] diagram) {
        try {
            var reader = xml.createXMLStreamReader(new ByteArrayInputStream(diagram));
            while (reader.hasNext()) {
                reader.next();
                textsAt(reader).filter(DiagramExpressions::isExpression).forEach(this::learn);
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a diagram is not well-formed", e);
        }
    }

    private void learn(String text) {
        known.add(text.strip());
        Stream.of(text.split(BETWEEN_CANDIDATES)).map(String::strip).forEach(known::add);
    }

    /** A text without expression is always fine. */
    boolean allow(String text) {
        return !isExpression(text) || known.contains(text.strip());
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static Stream<String> textsAt(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            return IntStream.range(0, reader.getAttributeCount()).mapToObj(reader::getAttributeValue);
        }
        return reader.isCharacters() ? Stream.of(reader.getText()) : Stream.empty();
    }
}
