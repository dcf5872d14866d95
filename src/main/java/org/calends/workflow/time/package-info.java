/** The demo's journey through time: the marketplace's clock and the engine's move together. Never there outside of the demo. */
@NullMarked
package org.calends.workflow.time;

import org.jspecify.annotations.NullMarked;
