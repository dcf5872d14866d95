-- The state of an offer is the one to which its history leads.
select o.id
from private_offer o
where o.state <> coalesce(
    (select case e.transition when 'CREATED' then 'DRAFT' when 'SUBMITTED' then 'IN_PROGRESS' else e.transition end
     from offer_event e
     where e.offer_id = o.id and e.transition in ('CREATED', 'SUBMITTED', 'LIVE', 'ENDED', 'WITHDRAWN')
     order by e.seq desc fetch first 1 row only),
    'nothing')
