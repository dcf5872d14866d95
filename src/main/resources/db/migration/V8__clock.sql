-- How far the demo's clock was set ahead of the machine's, so that a restart does not take a demo back in time.
create table demo_clock (
    id           integer not null primary key check (id = 1),
    ahead_millis bigint  not null
);
