package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A timer falls due while somebody else holds the row of its offer. */
@LivingProcess
class CollisionTest {

    @Autowired
    private Walk walk;

    @Autowired
    private ManagementService management;

    @Autowired
    private PrivateOfferReader reader;

    @Autowired
    private DataSource database;

    @Test
    @DisplayName("R22: what another transaction delays is tried again at once, and costs no retry")
    void costsNoRetry() throws SQLException {
        var id = walk.scheduled();
        int before = retries(id);

        try (var other = database.getConnection();
                var lock = other.prepareStatement("select id from private_offer where id = ? for update")) {
            other.setAutoCommit(false);
            lock.setString(1, id.value());
            lock.executeQuery();
            assertThatThrownBy(() -> walk.at(Walk.DECEMBER, id, "AwaitStart"))
                    .isInstanceOf(OptimisticLockingException.class);
            other.rollback();
            other.setAutoCommit(true);
        }

        assertThat(retries(id)).isEqualTo(before);
        walk.at(Walk.DECEMBER, id, "AwaitStart");
        assertThat(reader.get(id).state()).isEqualTo(PrivateOfferState.LIVE);
    }

    private int retries(PrivateOfferId id) {
        return management
                .createJobQuery()
                .timers()
                .processInstanceId(walk.process(id).getId())
                .activityId("AwaitStart")
                .singleResult()
                .getRetries();
    }
}
