-- No reseller is behind its live offer, and none goes on selling an offer that is over.
select distinct o.id
from private_offer o join offered_reseller r on r.offer_id = o.id
where (o.state = 'LIVE' and r.state in ('AUTHORIZING', 'PUBLISHING', 'SCHEDULED'))
   or (o.state in ('ENDED', 'WITHDRAWN') and r.state in ('AUTHORIZING', 'PUBLISHING', 'SCHEDULED', 'LIVE'))
