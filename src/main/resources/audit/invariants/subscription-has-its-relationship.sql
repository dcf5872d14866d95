-- What a customer uses is provisioned by a reseller that it has a relationship with (P2).
select cast(s.id as varchar(36))
from subscription s join customer_relationship r on r.reseller = s.reseller and r.customer = s.customer
where s.status in ('PENDING', 'ACTIVE') and r.state <> 'ACTIVE'
