/** Carries out the external tasks of the topic {@code mail}, beside the main path of an offer. */
@NullMarked
package org.calends.workflow.mail;

import org.jspecify.annotations.NullMarked;
