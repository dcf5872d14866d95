-- A statement has what its publisher sold in its currency, until the end of its month, and marks what is of earlier ones.
select distinct t.id
from payout_statement t join statement_line l on l.statement_id = t.id join sale s on s.id = l.sale_id
where s.publisher_id <> t.publisher_id or s.currency <> t.currency
   or s.sold_at >= cast(t.closed_month || '-01 00:00:00+00' as timestamp with time zone) + interval '1' month
   or l.correction <> (s.sold_at < cast(t.closed_month || '-01 00:00:00+00' as timestamp with time zone))
