-- Where partners stand in the program: each change with its reason and who made it (P7, P10, R35).
update reseller set suspension_reason = case lower(suspension_reason)
    when 'abuse' then 'ABUSE'
    when 'failed vetting' then 'FAILED_VETTING'
    when 'lost eligibility' then 'LOST_ELIGIBILITY'
    when 'invoice overdue' then 'INVOICE_OVERDUE'
    else 'OTHER' end
where suspension_reason is not null;

create table program_change (
    tenant_id uuid                        not null references reseller (tenant_id),
    seq       integer                     not null,
    at        timestamp(6) with time zone not null,
    actor     varchar(200)                not null,
    origin    varchar(10)                 not null check (origin in ('FILE', 'HAND', 'CRITERIA')),
    status    varchar(10)                 not null check (status in ('ACTIVE', 'SUSPENDED', 'LEFT')),
    reason    varchar(20),
    note      varchar(500),
    primary key (tenant_id, seq)
);

-- What was reported about a partner and is measured against the criteria of the program.
create table program_standing (
    tenant_id        uuid                        primary key references reseller (tenant_id),
    unpaid_since     date,
    abuse            boolean                     not null,
    vetting_failed   boolean                     not null,
    eligibility_lost boolean                     not null,
    reported_at      timestamp(6) with time zone not null,
    reported_by      varchar(200)                not null
);

-- Who buys from resellers. A tenant is known once it has accepted the first invitation.
create table customer (
    tenant_id   uuid                        primary key,
    name        varchar(200)                not null,
    country     char(2)                     not null,
    known_since timestamp(6) with time zone not null
);

-- Which version of the customer agreement was accepted, when and by whom (P6).
create table customer_agreement (
    tenant_id   uuid                        not null references customer (tenant_id),
    version     varchar(20)                 not null,
    accepted_at timestamp(6) with time zone not null,
    accepted_by varchar(300)                not null,
    primary key (tenant_id, version)
);

-- A customer may have several partners (P5). What a partner may switch for it is off at first (P12, P13).
create table customer_relationship (
    reseller             uuid                        not null references reseller (tenant_id),
    customer             uuid                        not null references customer (tenant_id),
    state                varchar(10)                 not null check (state in ('ACTIVE', 'REMOVED')),
    since                timestamp(6) with time zone not null,
    usage_visible        boolean                     not null default false,
    reservations_allowed boolean                     not null default false,
    primary key (reseller, customer),
    check (state = 'ACTIVE' or (not usage_visible and not reservations_allowed))
);
create index customer_relationship_customer on customer_relationship (customer);

-- Append-only.
create table relationship_event (
    reseller uuid                        not null,
    customer uuid                        not null,
    seq      integer                     not null,
    at       timestamp(6) with time zone not null,
    actor    varchar(300)                not null,
    kind     varchar(30)                 not null,
    detail   varchar(500),
    primary key (reseller, customer, seq),
    foreign key (reseller, customer) references customer_relationship (reseller, customer)
);

-- The link of an invitation is its only credential, so only a hash of it is kept (P4).
create table customer_invitation (
    id         uuid                        primary key,
    token_hash char(64)                    not null unique,
    reseller   uuid                        not null references reseller (tenant_id),
    customer   uuid                        not null,
    name       varchar(200)                not null,
    country    char(2)                     not null,
    state      varchar(10)                 not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'CANCELED')),
    created_at timestamp(6) with time zone not null,
    created_by varchar(200)                not null,
    expires_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(300),
    check ((state = 'OPEN') = (decided_at is null))
);
create index customer_invitation_reseller on customer_invitation (reseller, customer);
