package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On H2. */
@LivingProcess
class SaleAndWithdrawalOnH2Test extends SaleAndWithdrawalContract {

    /**
     * The race above is lost some few times in ten thousand by what H2 remembers of the offer from before we had its lock, too
     * rarely to see it here.
     */
    @Test
    void letsH2RememberNoAnswers(@Autowired HikariDataSource database) {
        assertThat(database.getDataSourceProperties()).containsEntry("OPTIMIZE_REUSE_RESULTS", "false");
    }
}
