package org.calends.workflow.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * An incident: a step of an offer's process that was tried as often as allowed (R36).
 *
 * @param offer the offer's number; null where the step belongs to no offer
 * @param activity the name of the step in the diagram's model, such as {@code AuthorizeBatch}; null for the engine's housekeeping
 * @param batch which batch of the offer's resellers; null where the step concerns the whole offer
 * @param instance of the process, as the engine's webapps name it; null for the engine's housekeeping
 */
@NamedInterface("incidents")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StuckStep(
        String id,
        @Nullable String offer,
        @Nullable String activity,
        @Nullable String message,
        Instant since,
        @Nullable Integer batch,
        @Nullable String instance) {}
