package org.calends.workflow;

/** On PostgreSQL. */
@LivingProcessOnPostgres
class AuthorizationProcessOnPostgresTest extends AuthorizationProcessContract {}
