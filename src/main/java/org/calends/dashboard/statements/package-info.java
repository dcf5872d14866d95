/** What publishers are paid: the statements of closed months, and what the running one will bring. */
@NullMarked
package org.calends.dashboard.statements;

import org.jspecify.annotations.NullMarked;
