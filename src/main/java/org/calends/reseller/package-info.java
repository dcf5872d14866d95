/** Who may sell: cloud resellers, their program status and their authorizations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "listing", "market", "files"})
package org.calends.reseller;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
