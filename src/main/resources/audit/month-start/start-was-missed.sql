-- The offer should have gone live by now, and no reseller keeps it from doing so.
select o.id
from private_offer o
where o.state = 'IN_PROGRESS' and o.starts_at <= cast(:now as timestamp with time zone)
  and exists (select 1 from offered_reseller r where r.offer_id = o.id and r.state = 'SCHEDULED')
  and not exists (
      select 1 from offered_reseller r
      where r.offer_id = o.id
        and (r.state in ('AUTHORIZING', 'PUBLISHING') or (r.state = 'FAILED' and not r.accepted)))
