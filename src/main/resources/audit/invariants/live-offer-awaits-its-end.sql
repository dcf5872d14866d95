-- A live offer has exactly one timer for its end, due at that instant; one that failed is being retried later.
select o.id
from private_offer o
where o.state = 'LIVE'
  and (select count(*)
       from ACT_RU_JOB j
           join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
           join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
       where e.BUSINESS_KEY_ = o.id and d.ACT_ID_ = 'AwaitEnd'
         and (j.DUEDATE_ = cast(o.ends_at as timestamp) or j.EXCEPTION_MSG_ is not null)) <> 1
