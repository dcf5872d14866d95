package org.calends.workflow;

/** On PostgreSQL. */
@LivingProcessOnPostgres
class ProcessPositionsOnPostgresTest extends ProcessPositionsContract {}
