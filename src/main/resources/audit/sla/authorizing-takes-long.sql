-- Authorizing a reseller has taken more than 6 hours (R37, amber).
select distinct offer_id
from offered_reseller
where state = 'AUTHORIZING' and since < cast(:now as timestamp with time zone) - interval '360' minute
