/**
 * How the engine is set up: after our migrations, with the diagrams of {@code processes/} and no others, evaluating
 * expressions that stand in them and no others. What the diagrams are about is the business of the package above.
 */
@NullMarked
package org.calends.workflow.engine;

import org.jspecify.annotations.NullMarked;
