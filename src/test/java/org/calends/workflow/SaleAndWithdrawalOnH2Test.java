package org.calends.workflow;

/** On H2. */
@LivingProcess
class SaleAndWithdrawalOnH2Test extends SaleAndWithdrawalContract {}
