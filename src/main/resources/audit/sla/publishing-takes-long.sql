-- Publishing has taken more than 15 minutes (R37, amber).
select distinct offer_id
from offered_reseller
where state = 'PUBLISHING' and since < cast(:now as timestamp with time zone) - interval '15' minute
