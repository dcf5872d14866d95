-- Publishing has taken more than 30 minutes (R37, red).
select distinct offer_id
from offered_reseller
where state = 'PUBLISHING' and since < cast(:now as timestamp with time zone) - interval '30' minute
