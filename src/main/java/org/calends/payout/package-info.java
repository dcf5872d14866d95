/** What publishers are owed: statements of closed months, and what the running one will bring. */
@NullMarked
@ApplicationModule(allowedDependencies = {"sales", "files", "pricing"})
package org.calends.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
