package org.calends.workflow;

/** On H2. */
@LivingProcess
class AuthorizationProcessOnH2Test extends AuthorizationProcessContract {}
