-- A term ends with a month, and starts with one unless it started as soon as possible.
select o.id
from private_offer o
where date_trunc('month', cast(o.ends_at as timestamp)) <> cast(o.ends_at as timestamp)
   or (not o.start_asap and date_trunc('month', cast(o.starts_at as timestamp)) <> cast(o.starts_at as timestamp))
