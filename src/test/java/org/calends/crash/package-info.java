/** Kills the program in the middle of its work, on a real PostgreSQL, and looks what is lost or doubled. Run by hand. */
@NullMarked
package org.calends.crash;

import org.jspecify.annotations.NullMarked;
