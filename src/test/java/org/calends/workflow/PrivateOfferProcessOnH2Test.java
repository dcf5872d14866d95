package org.calends.workflow;

/** On H2. */
@LivingProcess
class PrivateOfferProcessOnH2Test extends PrivateOfferProcessContract {}
