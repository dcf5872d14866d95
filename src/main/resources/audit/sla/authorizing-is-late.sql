-- Authorizing a reseller has taken more than 12 hours (R37, red).
select distinct offer_id
from offered_reseller
where state = 'AUTHORIZING' and since < cast(:now as timestamp with time zone) - interval '720' minute
