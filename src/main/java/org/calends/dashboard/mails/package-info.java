/** The mails: who was told what, whether it arrived, and what it looks like. */
@NullMarked
package org.calends.dashboard.mails;

import org.jspecify.annotations.NullMarked;
