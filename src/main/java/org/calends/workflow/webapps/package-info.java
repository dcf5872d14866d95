/** The engine's own webapps behind our login: who is who, who may what, and what of their REST is shut. */
@NullMarked
package org.calends.workflow.webapps;

import org.jspecify.annotations.NullMarked;
