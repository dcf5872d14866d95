package org.calends.payout;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.payout.JdbcStatements.Pointer;
import org.calends.sales.LedgerRows;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the statements: a publisher sees its own, operators see all. */
@Component
@Transactional(readOnly = true)
public class PayoutStatements {

    private final JdbcStatements statements;
    private final LedgerRows ledger;

    PayoutStatements(JdbcStatements statements, LedgerRows ledger) {
        this.statements = statements;
        this.ledger = ledger;
    }

    /** The newest month first. */
    public Page<PayoutStatement> page(PageRequest page) {
        return statements.page(CurrentUser.get().offerScope(), page);
    }

    /** What was paid in each month, by currency; months without a payout are left out. */
    public List<MonthlyPayout> byMonth(YearMonth since) {
        return statements.byMonth(CurrentUser.get().offerScope(), since);
    }

    public PayoutStatement statement(String id) {
        return statements.find(id, CurrentUser.get().offerScope()).orElseThrow(() -> new UnknownStatement(id));
    }

    public Page<StatementLine> lines(String id, PageRequest page) {
        var total = statement(id).totals().lines();
        return new Page<>(lines(id, page.offset(), page.size()), page.page(), page.size(), total);
    }

    /** All of them, for a file. */
    public List<StatementLine> lines(PayoutStatement statement) {
        return lines(statement.id(), 0, statement.totals().lines());
    }

    private List<StatementLine> lines(String id, long offset, int size) {
        var pointers = statements.lines(id, offset, size);
        var sales = ledger.of(pointers.stream().map(Pointer::sale).toList());
        return pointers.stream()
                .map(line -> new StatementLine(
                        Objects.requireNonNull(sales.get(line.sale())), line.reseller(), line.correction()))
                .toList();
    }
}
