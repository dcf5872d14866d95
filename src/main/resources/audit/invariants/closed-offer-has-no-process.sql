-- An offer that is over has no process but for mail that is still to be sent.
select distinct o.id
from private_offer o
    join ACT_RU_EXECUTION p on p.BUSINESS_KEY_ = o.id and p.PARENT_ID_ is null
    join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_
where o.state in ('ENDED', 'WITHDRAWN')
  and (e.ACT_ID_ is null or e.ACT_ID_ not in ('MailLive', 'MailEnded', 'MailWithdrawn', 'MailOperators'))
  and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = e.ID_ or c.SUPER_EXEC_ = e.ID_)
