-- What was sold in a closed month is on a statement, unless it was recorded later; an hour is left for what was under way.
select cast(s.id as varchar(36))
from sale s join (select max(id) as id, max(closed_at) as closed_at from closed_month) m
  on s.sold_at < cast(m.id || '-01 00:00:00+00' as timestamp with time zone) + interval '1' month
 and s.recorded_at < m.closed_at - interval '1' hour
where not exists (select 1 from statement_line l where l.sale_id = s.id)
