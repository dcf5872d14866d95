-- The term is over, but the offer has not ended.
select o.id
from private_offer o
where o.state in ('IN_PROGRESS', 'LIVE') and o.ends_at <= cast(:now as timestamp with time zone)
