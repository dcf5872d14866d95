package org.calends.reseller;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's authority: the directory behind a line that somebody can make slow or cut. Forgotten when the program ends. */
@Component
@Profile("demo")
public class SwitchableAuthority implements ResellerAuthority {

    /** How long it keeps everybody waiting when it is slow. */
    public static final Duration DELAY = Duration.ofSeconds(8);

    private final ResellerAuthority directory;
    private final Duration delay;
    private volatile Condition condition = Condition.ANSWERS;

    /** What whoever asks it meets. */
    public enum Condition {
        ANSWERS,
        SLOW,
        FAILS
    }

    @Autowired
    SwitchableAuthority(DirectoryAuthority directory) {
        this(directory, DELAY);
    }

    SwitchableAuthority(ResellerAuthority directory, Duration delay) {
        this.directory = directory;
        this.delay = delay;
    }

    public Condition condition() {
        return condition;
    }

    public void switchTo(Condition next) {
        condition = next;
    }

    @Override
    public Map<UUID, AuthorizationRefusal> authorize(Collection<String> productKeys, Collection<UUID> tenantIds) {
        switch (condition) {
            case ANSWERS -> {}
            case SLOW -> await();
            case FAILS ->
                throw new IllegalStateException("the reseller authority is down: its switch on /demo says so");
        }
        return directory.authorize(productKeys, tenantIds);
    }

    private void await() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the reseller authority was slow", e);
        }
    }
}
