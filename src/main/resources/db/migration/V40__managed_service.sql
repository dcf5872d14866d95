-- Managed services: where each stands. One that was never submitted has no row.
create table managed_service (
    product_key varchar(50)  primary key references product (product_key) on delete cascade,
    state       varchar(20)  not null
        check (state in ('DRAFT', 'IN_REVIEW', 'LIVE', 'UPDATE_IN_REVIEW', 'STOPPED')),
    note        varchar(500), -- why it was sent back
    version     integer      not null
);

-- Append-only.
create table managed_service_event (
    product_key varchar(50)                 not null references managed_service (product_key) on delete cascade,
    seq         integer                     not null,
    at          timestamp(6) with time zone not null,
    actor       varchar(200)                not null,
    kind        varchar(30)                 not null,
    note        varchar(500),
    primary key (product_key, seq)
);

-- What a publisher has written and nobody has approved yet (C34).
create table manifest_draft (
    product_key varchar(50) not null,
    plan_id     varchar(50) not null,
    content     text        not null,
    primary key (product_key, plan_id),
    foreign key (product_key, plan_id) references plan (product_key, id) on delete cascade
);

-- Each version that customers could accept, as it was published; never changed (C42).
create table manifest (
    product_key  varchar(50)                 not null,
    plan_id      varchar(50)                 not null,
    seq          integer                     not null,
    version      varchar(20)                 not null,
    content      text                        not null,
    published_at timestamp(6) with time zone not null,
    primary key (product_key, plan_id, seq),
    unique (product_key, plan_id, version),
    foreign key (product_key, plan_id) references plan (product_key, id)
);
