package org.calends.workflow;

/** On H2. */
@LivingProcess
class ProcessPositionsOnH2Test extends ProcessPositionsContract {}
