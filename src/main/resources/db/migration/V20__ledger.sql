-- The ledger: each row is something that was billed or given back, as it was priced then, down to the payout. Rows are added
-- and never changed. What is given back (REFUND) has the amounts of the row that it corrects, negative; quantities never are.
alter table sale rename to sale_before;

create table sale (
    id               uuid                        constraint ledger_key primary key,
    kind             varchar(12)                 not null
        check (kind in ('ORDER', 'RENEWAL', 'INSTALLMENT', 'SEATS', 'USAGE', 'REFUND')),
    subscription_id  uuid                        references subscription (id),
    corrects         uuid                        unique references sale (id) on delete cascade,
    usage_event      varchar(100),               -- what a publisher calls it, so that it is not billed twice
    publisher_id     varchar(50)                 not null references publisher (id),
    private_offer_id varchar(14)                 references private_offer (id),
    reseller         uuid                        not null,
    customer         uuid                        not null,
    product_key      varchar(50)                 not null,
    plan_id          varchar(50)                 not null,
    meter            varchar(50),                -- null for the plan itself
    term             varchar(10)                 not null,
    payment          varchar(10)                 not null,
    market           char(2)                     not null,
    quantity         numeric(19, 6)              not null check (quantity > 0),
    covered          numeric(19, 6)              not null check (covered >= 0), -- by the flat rate (C13)
    list_price       numeric(19, 8)              not null, -- of one unit
    list_currency    char(3)                     not null,
    margin_percent   numeric(9, 4),
    custom_price     boolean                     not null,
    wholesale_price  numeric(27, 14)             not null, -- of one unit: eight decimals of a price, six of a percentage
    currency         char(3)                     not null, -- of wholesale price, line, fee and payout
    part_days        integer,                    -- of seats that are added within a paid period: their days of its days
    period_days      integer,
    list_line        numeric(27, 4)              not null, -- in list_currency
    line             numeric(27, 4)              not null, -- what the reseller is billed
    fee_percent      numeric(9, 4)               not null,
    fee              numeric(27, 4)              not null,
    payout           numeric(27, 4)              not null,
    paid_from        timestamp(6) with time zone not null, -- what the row pays for; of usage, when it was
    paid_until       timestamp(6) with time zone not null,
    sold_at          timestamp(6) with time zone not null, -- the instant whose prices hold
    recorded_at      timestamp(6) with time zone not null, -- the instant at which the row was added
    recorded_by      varchar(200)                not null,
    foreign key (product_key, plan_id) references plan (product_key, id),
    check (margin_percent is null or not custom_price),
    check (private_offer_id is not null or (margin_percent is null and not custom_price)),
    check ((kind = 'REFUND') = (corrects is not null)),
    check ((part_days is null) = (period_days is null)),
    check (line = fee + payout),
    check (paid_from <= paid_until),
    unique (subscription_id, usage_event)
);

insert into sale (id, kind, publisher_id, private_offer_id, reseller, customer, product_key, plan_id, term, payment, market,
    quantity, covered, list_price, list_currency, margin_percent, custom_price, wholesale_price, currency, list_line, line,
    fee_percent, fee, payout, paid_from, paid_until, sold_at, recorded_at, recorded_by)
select s.id, 'ORDER', p.publisher_id, s.private_offer_id, s.reseller, s.customer, s.product_key, s.plan_id, s.term, s.payment,
    s.market, s.quantity, 0, s.list_price, s.list_currency, s.margin_percent, s.custom_price, s.wholesale_price, s.currency,
    round(s.list_price * s.quantity, 2), s.line, 3, round(s.line * 0.03, 2), s.line - round(s.line * 0.03, 2), s.sold_at,
    s.sold_at, s.sold_at, s.sold_at, s.recorded_by
from sale_before s join product p on p.product_key = s.product_key;

drop table sale_before;
create index sale_private_offer on sale (private_offer_id, sold_at);
create index sale_publisher on sale (publisher_id, sold_at);
create index sale_subscription on sale (subscription_id, sold_at);

-- The margins that were considered for a row: the one that applied, and why the others did not.
create table sale_margin (
    sale_id          uuid        not null references sale (id) on delete cascade,
    position         integer     not null,
    private_offer_id varchar(14) not null,
    margin_percent   numeric(9, 4),
    custom_price     boolean     not null,
    unit_price       numeric(27, 14), -- what one unit would have cost; null where the margin did not hold
    currency         char(3),
    outcome          varchar(20) not null,
    primary key (sale_id, position)
);
