/** What is for sale: products, their plans, list prices and markets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"files"})
package org.calends.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
