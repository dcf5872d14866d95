-- Products and plans have a life: drafted, completed, published, no longer sold. What is known so far is published as it is.
alter table product add column stopped boolean not null default false;
alter table product add column version integer not null default 0;

alter table plan add column summary varchar(200) not null default '';
alter table plan add column published boolean not null default true;
alter table plan add column hidden boolean not null default false;
alter table plan add column min_users integer;
alter table plan add column max_users integer;
alter table plan add column version integer not null default 0;
update plan set published = false
where product_key in (select product_key from product where not published);

-- For how long one commits and how often one pays; "per" is what one unit is, empty for the plan itself or a user of it.
create table billing_term (
    product_key varchar(50) not null,
    plan_id     varchar(50) not null,
    position    integer     not null,
    term        varchar(10) not null,
    payment     varchar(10) not null,
    per         varchar(50) not null,
    primary key (product_key, plan_id, term, per),
    foreign key (product_key, plan_id) references plan (product_key, id)
);
insert into billing_term (product_key, plan_id, position, term, payment, per)
select product_key, plan_id, position, term, payment, coalesce(per, '') from list_price;

-- What is counted besides (C13).
create table plan_meter (
    product_key varchar(50)  not null,
    plan_id     varchar(50)  not null,
    id          varchar(50)  not null,
    position    integer      not null,
    name        varchar(100) not null,
    unit        varchar(100) not null,
    primary key (product_key, plan_id, id),
    foreign key (product_key, plan_id) references plan (product_key, id)
);

create table meter_included (
    product_key varchar(50) not null,
    plan_id     varchar(50) not null,
    meter_id    varchar(50) not null,
    term        varchar(10) not null,
    quantity    bigint, -- none: unlimited
    primary key (product_key, plan_id, meter_id, term),
    foreign key (product_key, plan_id, meter_id) references plan_meter (product_key, plan_id, id)
);

-- What one unit of an item costs in a market from an instant on, until the next row. An item is a billing term such as "P1Y"
-- or "PT1H/core", or the id of a meter. The empty market is the price in US dollars that the others are converted from (C11).
create table price (
    product_key varchar(50)                 not null,
    plan_id     varchar(50)                 not null,
    item        varchar(61)                 not null,
    market      varchar(2)                  not null,
    valid_from  timestamp(6) with time zone not null,
    amount      numeric(19, 8)              not null check (amount >= 0),
    currency    char(3)                     not null,
    primary key (product_key, plan_id, item, market, valid_from),
    foreign key (product_key, plan_id) references plan (product_key, id)
);
insert into price (product_key, plan_id, item, market, valid_from, amount, currency)
select product_key, plan_id, case when per is null then term else term || '/' || per end, '',
    timestamp with time zone '1970-01-01 00:00:00+00:00', amount, currency
from list_price;

drop table list_price;

-- What the catalog file said last of each product; while it says the same, what people change stays changed.
create table loaded_product (
    product_key varchar(50) primary key references product (product_key),
    digest      char(64)    not null
);
