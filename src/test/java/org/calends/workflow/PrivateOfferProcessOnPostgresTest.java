package org.calends.workflow;

/** On PostgreSQL. */
@LivingProcessOnPostgres
class PrivateOfferProcessOnPostgresTest extends PrivateOfferProcessContract {}
