package org.calends.dashboard.offer;

import static org.calends.workflow.ProcessPosition.BATCH;
import static org.calends.workflow.ProcessPosition.OFFER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.dashboard.Mark;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.Publication;
import org.calends.workflow.ProcessPosition.Stuck;

/** Puts on the diagrams where an offer is: the process says which steps, the offer how many resellers. */
final class Marks {

    private static final String AUTHORIZE_ALL = "AuthorizeResellers";
    private static final String AUTHORIZE = "AuthorizeBatch";
    private static final String PUBLISH = "PublishPrices";
    private static final String BATCH_DONE = "BatchDone";

    private final OfferSheet sheet;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(OfferSheet sheet) {
        this.sheet = sheet;
    }

    /** @param withIncidents for those who mend them */
    static List<Mark> of(OfferSheet sheet, boolean withIncidents) {
        var marks = new Marks(sheet);
        marks.tokens();
        marks.end();
        if (withIncidents) {
            marks.stuck();
        }
        marks.resellers();
        return marks.byStep();
    }

    /** What is said of one step stands together. */
    private List<Mark> byStep() {
        return marks.stream()
                .collect(Collectors.groupingBy(Mark::step, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Those of the batches are told by their resellers. */
    private void tokens() {
        sheet.position().tokens().stream()
                .filter(token -> token.diagram().equals(OFFER) && !token.step().equals(AUTHORIZE_ALL))
                .forEach(token -> marks.add(new Mark(OFFER, token.step(), Mark.Kind.HERE, 0)));
    }

    private void end() {
        if (sheet.offer().state() == PrivateOfferState.ENDED) {
            marks.add(new Mark(OFFER, "Ended", Mark.Kind.OVER, 0));
        }
        if (sheet.offer().state() == PrivateOfferState.WITHDRAWN) {
            marks.add(new Mark(OFFER, "Withdrawn", Mark.Kind.OVER, 0));
        }
    }

    private void stuck() {
        sheet.position().stuck().stream()
                .map(it -> List.of(it.diagram(), it.step()))
                .distinct()
                .forEach(it -> marks.add(new Mark(it.get(0), it.get(1), Mark.Kind.STUCK, incidents(it))));
    }

    private long incidents(List<String> place) {
        return sheet.position().stuck().stream()
                .filter((Stuck it) -> place.equals(List.of(it.diagram(), it.step())))
                .count();
    }

    private void resellers() {
        add(OFFER, AUTHORIZE_ALL, Mark.Kind.HERE, sheet.underWay());
        add(BATCH, AUTHORIZE, Mark.Kind.HERE, sheet.number(Publication.AUTHORIZING));
        add(BATCH, PUBLISH, Mark.Kind.HERE, sheet.number(Publication.PUBLISHING));
        var done = sheet.resellers().size() - sheet.underWay() - sheet.failed();
        add(OFFER, AUTHORIZE_ALL, Mark.Kind.DONE, done);
        add(BATCH, BATCH_DONE, Mark.Kind.DONE, done);
        add(OFFER, AUTHORIZE_ALL, Mark.Kind.REFUSED, sheet.failed());
        add(BATCH, AUTHORIZE, Mark.Kind.REFUSED, sheet.failed());
    }

    private void add(String diagram, String step, Mark.Kind kind, long number) {
        if (number > 0) {
            marks.add(new Mark(diagram, step, kind, number));
        }
    }
}
