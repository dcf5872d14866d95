/** The cloud resellers, as publishers and the marketplace's people look them up, and where they stand in the program. */
@NullMarked
package org.calends.dashboard.resellers;

import org.jspecify.annotations.NullMarked;
