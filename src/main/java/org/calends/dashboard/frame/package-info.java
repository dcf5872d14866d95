/** What stands around all pages and serves them: navigation, preferences, styles and scripts, errors, the manners of htmx. */
@NullMarked
package org.calends.dashboard.frame;

import org.jspecify.annotations.NullMarked;
