-- A subscription is suspended exactly while somebody suspends it (P7), or was until it ended.
select cast(s.id as varchar(36))
from subscription s
where (s.status = 'SUSPENDED' and not exists (select 1 from subscription_suspension u where u.subscription_id = s.id))
   or (s.status in ('PENDING', 'ACTIVE') and exists (select 1 from subscription_suspension u where u.subscription_id = s.id))
