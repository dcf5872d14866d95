package org.calends.workflow;

/** On H2. */
@LivingProcess
class ManagedServiceProcessOnH2Test extends ManagedServiceProcessContract {}
