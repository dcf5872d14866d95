/** Products and plans from the first draft to publication, and out of sale; by hand or from a file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "catalog :: writing", "market", "pricelist", "audience", "files"})
package org.calends.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
