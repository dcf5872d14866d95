-- A managed service is in review or on sale exactly where the process about it waits, and has none while it is neither.
select s.product_key
from managed_service s
where (select count(*)
       from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
       where p.BUSINESS_KEY_ = s.product_key and p.PARENT_ID_ is null and p.SUPER_EXEC_ is null
         and p.SUSPENSION_STATE_ = 1 and d.KEY_ = 'managed-service-offer')
      <> case when s.state in ('DRAFT', 'STOPPED') then 0 else 1 end
   or (s.state not in ('DRAFT', 'STOPPED')
       and not exists (
           select 1
           from ACT_RU_EXECUTION p join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_
           where p.BUSINESS_KEY_ = s.product_key and p.PARENT_ID_ is null
             and e.ACT_ID_ = case s.state when 'IN_REVIEW' then 'ReviewService' when 'LIVE' then 'AwaitUpdate' else 'ReviewUpdate' end))
