-- Nothing is billed for a free trial while it runs (C26, C30).
select distinct cast(u.id as varchar(36))
from sale s join subscription u on u.id = s.subscription_id
where s.sold_at < u.trial_ends_at and s.line <> 0
