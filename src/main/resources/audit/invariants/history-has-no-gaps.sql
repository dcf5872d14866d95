-- The history of an offer counts from one without gaps.
select o.id
from private_offer o left join offer_event e on e.offer_id = o.id
group by o.id
having count(e.seq) = 0 or min(e.seq) <> 1 or max(e.seq) <> count(e.seq)
