package org.calends.dashboard.demo;

import java.util.List;
import org.calends.notification.DemoMailServer;
import org.calends.reseller.SwitchableAuthority;
import org.calends.reseller.SwitchableAuthority.Condition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What can be broken in the demo: the authority, and the mail server if it is the demo's own. */
@Component
@Profile("demo")
public class Switches {

    private final SwitchableAuthority authority;
    private final ObjectProvider<DemoMailServer> mailServer;

    Switches(SwitchableAuthority authority, ObjectProvider<DemoMailServer> mailServer) {
        this.authority = authority;
        this.mailServer = mailServer;
    }

    public List<Condition> conditions() {
        return List.of(Condition.values());
    }

    public Condition authority() {
        return authority.condition();
    }

    public long delaySeconds() {
        return SwitchableAuthority.DELAY.toSeconds();
    }

    /** Not when mails go to a server that is not ours to stop. */
    public boolean hasMailServer() {
        return mailServer.getIfAvailable() != null;
    }

    public boolean mailServerIsOn() {
        var server = mailServer.getIfAvailable();
        return server == null || server.isOn();
    }

    void switchAuthority(Condition next) {
        authority.switchTo(next);
    }

    void switchMailServer(boolean on) {
        mailServer.ifAvailable(on ? DemoMailServer::turnOn : DemoMailServer::turnOff);
    }
}
