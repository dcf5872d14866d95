-- What resellers have provisioned for their customers (P2, P3).
create table subscription (
    id             uuid                        primary key,
    reseller       uuid                        not null,
    customer       uuid                        not null,
    product_key    varchar(50)                 not null,
    plan_id        varchar(50)                 not null,
    term           varchar(10)                 not null,
    market         char(2)                     not null,
    quantity       numeric(19, 6)              not null check (quantity > 0),
    status         varchar(10)                 not null
        check (status in ('PENDING', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DISABLED', 'DELETED')),
    auto_renew     boolean                     not null,
    provisioned_at timestamp(6) with time zone not null,
    terms          integer                     not null check (terms > 0), -- how many have begun
    term_starts_at timestamp(6) with time zone not null,
    term_ends_at   timestamp(6) with time zone not null,
    lapses_at      timestamp(6) with time zone, -- when waiting or grace is over (P9)
    canceled_at    timestamp(6) with time zone,
    check (term_starts_at < term_ends_at),
    check (not auto_renew or (status in ('PENDING', 'ACTIVE') and canceled_at is null)),
    foreign key (reseller, customer) references customer_relationship (reseller, customer),
    foreign key (product_key, plan_id) references plan (product_key, id)
);
create index subscription_customer on subscription (customer, product_key);
create index subscription_reseller on subscription (reseller, provisioned_at);
create index subscription_term on subscription (term_ends_at);

-- Who has suspended it and why: the reseller, the marketplace, or both (P7, P8).
create table subscription_suspension (
    subscription_id uuid                        not null references subscription (id),
    by_whom         varchar(12)                 not null check (by_whom in ('RESELLER', 'MARKETPLACE')),
    reason          varchar(20)                 not null
        check (reason in ('FRAUD', 'NON_PAYMENT', 'POLICY_VIOLATION', 'OTHER')),
    since           timestamp(6) with time zone not null,
    primary key (subscription_id, by_whom)
);

-- Append-only.
create table subscription_event (
    subscription_id uuid                        not null references subscription (id),
    seq             integer                     not null,
    at              timestamp(6) with time zone not null,
    actor           varchar(200)                not null,
    kind            varchar(30)                 not null,
    detail          varchar(500),
    primary key (subscription_id, seq)
);
