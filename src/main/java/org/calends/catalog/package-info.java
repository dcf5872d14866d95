/** What is for sale: products, their plans, list prices and markets. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.calends.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
