-- Who may sell: tenants of the cloud-reseller program.
create table reseller (
    tenant_id         uuid         primary key,
    name              varchar(200) not null,
    partner_type      varchar(20)  not null check (partner_type in ('DIRECT_BILL', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER')),
    country           char(2)      not null,
    region            varchar(100) not null,
    program_status    varchar(10)  not null check (program_status in ('ACTIVE', 'SUSPENDED', 'LEFT')),
    suspension_reason varchar(200)
);
create index reseller_name on reseller (name);

create table reseller_skill (
    tenant_id uuid         not null references reseller (tenant_id),
    skill     varchar(100) not null,
    primary key (tenant_id, skill)
);

create table reseller_competency (
    tenant_id  uuid         not null references reseller (tenant_id),
    competency varchar(100) not null,
    primary key (tenant_id, competency)
);

-- Which reseller may sell which product; it outlives the private offer that brought it about (R38).
create table reseller_authorization (
    product_key   varchar(50)                 not null references product (product_key),
    tenant_id     uuid                        not null references reseller (tenant_id),
    authorized_at timestamp(6) with time zone not null,
    primary key (product_key, tenant_id)
);
