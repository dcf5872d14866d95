-- A mail is written to every contact when an offer goes live, ends or is withdrawn.
select distinct e.offer_id
from offer_event e join offer_contact c on c.offer_id = e.offer_id
where e.transition in ('LIVE', 'ENDED', 'WITHDRAWN')
  and not exists (
      select 1 from mail m
      where m.about = e.offer_id and m.kind = e.transition and lower(m.to_address) = lower(c.email))
