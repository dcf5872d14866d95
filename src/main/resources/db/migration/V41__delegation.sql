-- What customers have accepted: a plan of a managed service, in one version, for some of what they have (C32, C42).
create table delegation (
    id          uuid                        primary key,
    product_key varchar(50)                 not null,
    plan_id     varchar(50)                 not null,
    customer    uuid                        not null,
    version     varchar(20)                 not null,
    state       varchar(10)                 not null check (state in ('ACTIVE', 'REMOVED')),
    accepted_at timestamp(6) with time zone not null,
    accepted_by varchar(300)                not null,
    foreign key (product_key, plan_id, version) references manifest (product_key, plan_id, version)
);
create index delegation_plan on delegation (product_key, plan_id);
create index delegation_customer on delegation (customer);

-- A whole subscription, or one of its resource groups.
create table delegation_scope (
    delegation_id   uuid        not null references delegation (id),
    position        integer     not null,
    subscription_id uuid        not null,
    resource_group  varchar(90),
    primary key (delegation_id, position)
);
create index delegation_scope_subscription on delegation_scope (subscription_id);

-- Append-only: who agreed to what, and who ended it.
create table delegation_event (
    delegation_id uuid                        not null references delegation (id),
    seq           integer                     not null,
    at            timestamp(6) with time zone not null,
    actor         varchar(200)                not null,
    kind          varchar(20)                 not null check (kind in ('ACCEPTED', 'UPDATED', 'REMOVED')),
    version       varchar(20)                 not null,
    on_behalf_of  varchar(300),
    primary key (delegation_id, seq)
);
