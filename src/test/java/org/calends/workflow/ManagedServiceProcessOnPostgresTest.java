package org.calends.workflow;

/** On PostgreSQL. */
@LivingProcessOnPostgres
class ManagedServiceProcessOnPostgresTest extends ManagedServiceProcessContract {}
