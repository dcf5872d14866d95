-- What the audit found and nobody has mended yet: one row for each broken check and offer, gone when it holds again.
create table audit_finding (
    check_name varchar(60)                 not null,
    subject    varchar(64)                 not null,
    message    varchar(300)                not null,
    since      timestamp(6) with time zone not null,
    primary key (check_name, subject)
);
