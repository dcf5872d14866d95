/** Where things are sold: markets, their currencies, and what these are worth on a day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"files"})
package org.calends.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
