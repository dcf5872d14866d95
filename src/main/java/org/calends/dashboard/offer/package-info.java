/** The page of one private offer: where it stands, for whom, at what price, and what happened to it. */
@NullMarked
package org.calends.dashboard.offer;

import org.jspecify.annotations.NullMarked;
