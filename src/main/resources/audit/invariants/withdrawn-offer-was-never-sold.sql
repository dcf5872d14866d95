-- An offer that was sold is never withdrawn (R81).
select distinct o.id
from private_offer o join sale s on s.private_offer_id = o.id
where o.state = 'WITHDRAWN'
