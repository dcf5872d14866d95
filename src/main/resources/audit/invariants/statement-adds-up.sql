-- A statement is the sum of its lines, to the last cent (R62).
select t.id
from payout_statement t
left join (
    select l.statement_id, count(*) as line_count, sum(s.line) as line, sum(s.fee) as fee, sum(s.payout) as payout
    from statement_line l join sale s on s.id = l.sale_id
    group by l.statement_id) a on a.statement_id = t.id
where a.statement_id is null or a.line_count <> t.line_count or a.line <> t.line or a.fee <> t.fee or a.payout <> t.payout
