-- What is for sale. Keys are the field's own readable ids: they stand in the API, in files and in offers.
create table publisher (
    id   varchar(50)  primary key,
    name varchar(200) not null
);

create table product (
    product_key      varchar(50)  primary key,
    id               uuid         not null unique,
    publisher_id     varchar(50)  not null references publisher (id),
    title            varchar(200) not null,
    offer_type       varchar(30)  not null,
    published        boolean      not null,
    reseller_channel varchar(10)  not null check (reseller_channel in ('ANY', 'SELECTED', 'NONE')),
    exclusive        boolean      not null
);

create table plan (
    product_key   varchar(50)   not null references product (product_key),
    id            varchar(50)   not null,
    position      integer       not null,
    name          varchar(200)  not null,
    description   varchar(3000) not null,
    pricing_model varchar(20)   not null check (pricing_model in ('FLAT_RATE', 'PER_USER', 'USAGE', 'BYOL')),
    visibility    varchar(10)   not null check (visibility in ('PUBLIC', 'PRIVATE')),
    trial         varchar(10),
    stopped       boolean       not null default false,
    primary key (product_key, id)
);

create table plan_market (
    product_key varchar(50) not null,
    plan_id     varchar(50) not null,
    market      char(2)     not null,
    primary key (product_key, plan_id, market),
    foreign key (product_key, plan_id) references plan (product_key, id)
);

-- What one unit costs for one payment. Terms and payments are ISO-8601 durations.
create table list_price (
    product_key varchar(50)    not null,
    plan_id     varchar(50)    not null,
    position    integer        not null,
    term        varchar(10)    not null,
    payment     varchar(10)    not null,
    amount      numeric(19, 8) not null check (amount >= 0),
    currency    char(3)        not null,
    per         varchar(50),
    primary key (product_key, plan_id, term, payment),
    foreign key (product_key, plan_id) references plan (product_key, id)
);
