/** What plans cost in each market: converted from US dollars, entered by hand or by spreadsheet, changed by date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "catalog :: writing", "market", "files"})
package org.calends.pricelist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
