package org.calends.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the process of an offer, or of a managed service, stands on its diagrams.
 *
 * @param tokens what stands where; none once the process is over
 * @param stuck its incidents, also as the diagrams around repeat them
 */
public record ProcessPosition(List<Token> tokens, List<Stuck> stuck) {

    /** The diagrams that an offer walks through, by the names of their files. */
    public static final String OFFER = "private-offer";

    public static final String BATCH = "reseller-authorization";

    /** The diagram of a managed service. */
    public static final String SERVICE = CamundaManagedServiceProcess.PROCESS;

    static final Set<String> DIAGRAMS = Set.of(OFFER, BATCH);

    private static final String DECISION = "ResolveAuthorization";

    /** How many tokens stand on one step of a diagram. */
    public record Token(String diagram, String step, int number) {}

    /**
     * An incident on a step.
     *
     * @param cause whether it happened here; otherwise a diagram that is called from here has it, too
     * @param instance as the engine's webapps name it
     */
    public record Stuck(
            String id,
            String diagram,
            String step,
            @Nullable String message,
            Instant since,
            boolean cause,
            String instance) {}

    /** Whether an operator has to decide about refused resellers. */
    public boolean needsDecision() {
        return tokens.stream().anyMatch(token -> token.step().equals(DECISION));
    }

    /** Those that can be tried again, the oldest first. */
    public List<Stuck> causes() {
        return stuck.stream().filter(Stuck::cause).toList();
    }
}
