/** Products and plans, as their publishers and the marketplace's people look at them and work on their prices. */
@NullMarked
package org.calends.dashboard.products;

import org.jspecify.annotations.NullMarked;
