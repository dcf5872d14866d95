/** Programs that draw what the documentation shows, run by hand, and the tests that tell when they should have been. */
@NullMarked
package org.calends.docs;

import org.jspecify.annotations.NullMarked;
