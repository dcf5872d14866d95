-- The link by which a customer decides about a plan of a managed service is its only credential, so only a hash of it is kept.
create table delegation_link (
    id          uuid                        primary key,
    token_hash  char(64)                    not null unique,
    product_key varchar(50)                 not null,
    plan_id     varchar(50)                 not null,
    customer    uuid                        not null,
    created_at  timestamp(6) with time zone not null,
    created_by  varchar(200)                not null,
    expires_at  timestamp(6) with time zone not null,
    canceled_at timestamp(6) with time zone,
    canceled_by varchar(200),
    foreign key (product_key, plan_id) references plan (product_key, id),
    check ((canceled_at is null) = (canceled_by is null))
);
create index delegation_link_plan on delegation_link (product_key, plan_id, customer);
