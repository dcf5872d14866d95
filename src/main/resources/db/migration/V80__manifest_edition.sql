-- How often the manifest of a plan was written when it was written like this; publishing does not change it.
alter table manifest add column edition integer default 0 not null;
update manifest set edition = seq;

alter table manifest_draft add column edition integer default 1 not null;
update manifest_draft d set edition = 1 + coalesce(
    (select max(m.seq) from manifest m where m.product_key = d.product_key and m.plan_id = d.plan_id), 0);
