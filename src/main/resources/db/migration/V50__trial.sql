-- The free trial that a subscription began with; while its first term runs, that is the trial (C26).
alter table subscription add column trial_ends_at timestamp(6) with time zone;
create index subscription_trial on subscription (customer, product_key, trial_ends_at);

-- What a row of the ledger is for costs nothing, because it is tried out (C30).
alter table sale add column free_trial boolean default false not null;
alter table sale add constraint sale_free_trial check (not free_trial or line = 0);
create index sale_customer on sale (customer, product_key);
