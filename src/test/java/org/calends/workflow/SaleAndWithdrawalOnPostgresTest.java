package org.calends.workflow;

/** On PostgreSQL. */
@LivingProcessOnPostgres
class SaleAndWithdrawalOnPostgresTest extends SaleAndWithdrawalContract {}
