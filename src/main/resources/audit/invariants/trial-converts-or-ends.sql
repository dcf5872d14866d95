-- A free trial converts or ends within a day of its end (C26).
select cast(s.id as varchar(36))
from subscription s
where s.trial_ends_at = s.term_ends_at and s.status in ('PENDING', 'ACTIVE', 'SUSPENDED')
  and s.trial_ends_at < cast(:now as timestamp with time zone) - interval '1' day
