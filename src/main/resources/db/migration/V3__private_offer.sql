-- The deal and its life. Content is frozen by submission; from then on only states, instants and counters move.
create table private_offer (
    id           varchar(14)                 primary key,
    publisher_id varchar(50)                 not null references publisher (id),
    name         varchar(200)                not null,
    name_key     varchar(200)                not null,
    start_asap   boolean                     not null,
    start_month  char(7),
    end_month    char(7),
    state        varchar(12)                 not null
        check (state in ('DRAFT', 'IN_PROGRESS', 'LIVE', 'ENDED', 'WITHDRAWN')),
    starts_at    timestamp(6) with time zone,
    ends_at      timestamp(6) with time zone,
    submitted_at timestamp(6) with time zone,
    cloned_from  varchar(14),
    version      integer                     not null,
    created_at   timestamp(6) with time zone not null,
    updated_at   timestamp(6) with time zone not null,
    check (state = 'DRAFT' or (starts_at is not null and ends_at is not null and starts_at < ends_at)),
    unique (publisher_id, name_key)
);
create index private_offer_state on private_offer (state);

create table offer_contact (
    offer_id varchar(14)  not null references private_offer (id) on delete cascade,
    position integer      not null,
    email    varchar(254) not null,
    primary key (offer_id, position)
);

create table offer_line (
    offer_id       varchar(14) not null references private_offer (id) on delete cascade,
    position       integer     not null,
    product_key    varchar(50) not null,
    plan_id        varchar(50),
    margin_percent numeric(9, 4),
    primary key (offer_id, position)
);
create index offer_line_product on offer_line (product_key);

create table custom_price (
    offer_id      varchar(14)    not null,
    line_position integer        not null,
    position      integer        not null,
    term          varchar(10)    not null,
    payment       varchar(10)    not null,
    market        char(2)        not null,
    amount        numeric(19, 8) not null,
    currency      char(3)        not null,
    primary key (offer_id, line_position, position),
    foreign key (offer_id, line_position) references offer_line (offer_id, position) on delete cascade
);

-- Each reseller goes its own way (R33-R36); state is null while the offer is a draft.
create table offered_reseller (
    offer_id     varchar(14) not null references private_offer (id) on delete cascade,
    tenant_id    uuid        not null,
    position     integer     not null,
    batch        integer,
    state        varchar(12)
        check (state in ('AUTHORIZING', 'PUBLISHING', 'SCHEDULED', 'LIVE', 'FAILED', 'ENDED', 'WITHDRAWN')),
    reason       varchar(600),
    since        timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    accepted     boolean     not null default false,
    primary key (offer_id, tenant_id)
);
create index offered_reseller_tenant on offered_reseller (tenant_id);

create table offered_customer (
    offer_id    varchar(14) not null,
    tenant_id   uuid        not null,
    position    integer     not null,
    customer_id uuid        not null,
    primary key (offer_id, tenant_id, position),
    foreign key (offer_id, tenant_id) references offered_reseller (offer_id, tenant_id) on delete cascade
);

-- Append-only; gone only with a deleted draft.
create table offer_event (
    offer_id   varchar(14)                 not null references private_offer (id) on delete cascade,
    seq        integer                     not null,
    at         timestamp(6) with time zone not null,
    actor      varchar(100)                not null,
    transition varchar(30)                 not null,
    detail     varchar(1000),
    primary key (offer_id, seq)
);
