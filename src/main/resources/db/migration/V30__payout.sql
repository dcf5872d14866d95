-- A month is closed once, even when it has no statement.
create table closed_month (
    id        varchar(7)                  primary key, -- such as 2027-02
    closed_at timestamp(6) with time zone not null
);

-- What a publisher is paid for a month in a currency. It never changes; what comes later is on a later one.
create table payout_statement (
    id           varchar(70)    primary key, -- such as ST-2027-02-halden-EUR
    publisher_id varchar(50)    not null references publisher (id),
    closed_month varchar(7)     not null references closed_month (id),
    currency     char(3)        not null,
    line_count   integer        not null,
    corrections  integer        not null, -- how many lines are of months that were closed before
    list_line    numeric(27, 4),          -- null when list prices are in several currencies
    line         numeric(27, 4) not null,
    fee          numeric(27, 4) not null,
    payout       numeric(27, 4) not null,
    unique (publisher_id, closed_month, currency),
    check (line = fee + payout)
);

-- Which row of the ledger is on which statement: each on one.
create table statement_line (
    sale_id      uuid        primary key references sale (id) on delete cascade,
    statement_id varchar(70) not null references payout_statement (id) on delete cascade,
    correction   boolean     not null
);
create index statement_line_statement on statement_line (statement_id);
create index sale_sold_at on sale (sold_at);
