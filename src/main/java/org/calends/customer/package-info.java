/** Who buys: customer tenants, their relationships with resellers, invitations and what they have agreed to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"reseller", "files"})
package org.calends.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
