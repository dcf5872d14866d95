package org.calends.scenario;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What surrounds the house and is in the hands of a scenario. */
@TestConfiguration(proxyBeanMethods = false)
@Import({TimeMachine.class, MailServer.class, PostRoom.class, FickleAuthority.class, EmptyHouse.class})
class Surroundings {}
