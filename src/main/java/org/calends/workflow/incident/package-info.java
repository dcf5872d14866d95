/** The operators' desk: what got stuck for a technical reason, to be tried again or skipped. */
@NullMarked
package org.calends.workflow.incident;

import org.jspecify.annotations.NullMarked;
