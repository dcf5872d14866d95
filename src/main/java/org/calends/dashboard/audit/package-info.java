/** What the audit looks at and found, and who did what. */
@NullMarked
package org.calends.dashboard.audit;

import org.jspecify.annotations.NullMarked;
