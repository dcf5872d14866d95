-- What one euro was worth on a day, as a central bank tells it.
create table exchange_rate (
    rate_day date           not null,
    currency char(3)        not null,
    per_euro numeric(19, 8) not null check (per_euro > 0),
    primary key (rate_day, currency)
);

-- Who sees a private plan (C18): what the publisher has written, and what was published or synchronized of it (C20).
create table plan_audience (
    product_key varchar(50)  not null,
    plan_id     varchar(50)  not null,
    live        boolean      not null,
    id          uuid         not null,
    type        varchar(12)  not null check (type in ('TENANT', 'SUBSCRIPTION')),
    position    integer      not null,
    description varchar(200) not null,
    primary key (product_key, plan_id, live, id, type),
    foreign key (product_key, plan_id) references plan (product_key, id)
);

-- Who sees all plans before they are published (C21): tenants and subscriptions by id, people by mail address.
create table preview_audience (
    product_key varchar(50)  not null references product (product_key),
    position    integer      not null,
    id          varchar(254) not null,
    type        varchar(12)  not null check (type in ('TENANT', 'SUBSCRIPTION', 'MAIL')),
    description varchar(200) not null,
    primary key (product_key, id, type)
);

-- Prices of a published plan that change on the first of a month (C16). The prices themselves are rows of "price" that are
-- valid from that instant; closed_at tells when the change was carried out or called off.
create table price_change (
    id           uuid                        primary key,
    product_key  varchar(50)                 not null,
    plan_id      varchar(50)                 not null,
    effective_at timestamp(6) with time zone not null,
    requested_at timestamp(6) with time zone not null,
    requested_by varchar(200)                not null,
    state        varchar(10)                 not null check (state in ('PENDING', 'APPLIED', 'CANCELED')),
    closed_at    timestamp(6) with time zone,
    foreign key (product_key, plan_id) references plan (product_key, id)
);
create index price_change_plan on price_change (product_key, plan_id);
create index price_change_due on price_change (state, effective_at);

create table price_change_line (
    change_id  uuid           not null references price_change (id),
    item       varchar(61)    not null,
    market     varchar(2)     not null,
    old_amount numeric(19, 8) not null,
    new_amount numeric(19, 8) not null,
    currency   char(3)        not null,
    primary key (change_id, item, market)
);
