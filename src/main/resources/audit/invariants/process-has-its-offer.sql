-- A process is about an offer that exists.
select coalesce(e.BUSINESS_KEY_, e.ID_)
from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
where e.PARENT_ID_ is null and d.KEY_ = 'private-offer'
  and not exists (select 1 from private_offer o where o.id = e.BUSINESS_KEY_)
