-- Where a reseller stands in the program is where its last change has put it (R35).
select cast(r.tenant_id as varchar(36))
from reseller r join program_change c on c.tenant_id = r.tenant_id
where c.seq = (select max(l.seq) from program_change l where l.tenant_id = r.tenant_id)
  and (c.status <> r.program_status or coalesce(c.reason, '') <> coalesce(r.suspension_reason, ''))
