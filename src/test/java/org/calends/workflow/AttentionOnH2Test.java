package org.calends.workflow;

/** On H2. */
@LivingProcess
class AttentionOnH2Test extends AttentionContract {}
