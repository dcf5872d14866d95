package org.calends.customer;

import java.util.List;
import java.util.UUID;
import org.calends.problem.Violation;

/** What keeps a relationship from being removed (P11); answered by whoever keeps something within it. */
public interface RelationshipTies {

    /** @return everything that has to be suspended or canceled first */
    List<Violation> between(UUID reseller, UUID customer);
}
