-- A smaller quantity waits for the next term (R76).
alter table subscription add column next_quantity numeric(19, 6) check (next_quantity > 0);

-- The row whose price a later payment of the same term has (R79).
alter table sale add column continues uuid references sale (id) on delete cascade;
create index sale_continues on sale (continues);
