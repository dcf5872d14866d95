package org.calends.workflow;

/** On PostgreSQL. */
@LivingProcessOnPostgres
class AttentionOnPostgresTest extends AttentionContract {}
