-- An offer that is not over has exactly one process that is not suspended.
select o.id
from private_offer o
where o.state in ('DRAFT', 'IN_PROGRESS', 'LIVE')
  and (select count(*)
       from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
       where e.BUSINESS_KEY_ = o.id and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null
         and e.SUSPENSION_STATE_ = 1 and d.KEY_ = 'private-offer') <> 1
