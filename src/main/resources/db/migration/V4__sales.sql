-- What was sold, as it was priced that day. Rows are added and never changed.
create table sale (
    id               uuid                        primary key,
    private_offer_id varchar(14)                 references private_offer (id),
    reseller         uuid                        not null references reseller (tenant_id),
    customer         uuid                        not null,
    product_key      varchar(50)                 not null,
    plan_id          varchar(50)                 not null,
    term             varchar(10)                 not null,
    payment          varchar(10)                 not null,
    market           char(2)                     not null,
    quantity         numeric(19, 6)              not null check (quantity > 0),
    list_price       numeric(19, 8)              not null,
    list_currency    char(3)                     not null,
    margin_percent   numeric(9, 4),
    custom_price     boolean                     not null,
    wholesale_price  numeric(27, 14)             not null, -- eight decimals of a price, six of a percentage
    currency         char(3)                     not null,
    line             numeric(27, 4)              not null,
    sold_at          timestamp(6) with time zone not null,
    recorded_by      varchar(200)                not null,
    foreign key (product_key, plan_id) references plan (product_key, id),
    check (margin_percent is null or not custom_price),
    check (private_offer_id is not null or (margin_percent is null and not custom_price))
);
create index sale_private_offer on sale (private_offer_id, sold_at);
