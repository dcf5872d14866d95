-- What is to be said to whom, written together with the transition that it is about; and what became of it.
create table mail (
    id          uuid                        not null primary key,
    position    bigint generated always as identity,
    about       varchar(64)                 not null,
    kind        varchar(20)                 not null,
    to_address  varchar(320)                not null,
    message_id  varchar(255)                not null,
    subject     varchar(300)                not null,
    content     text                        not null,
    state       varchar(10)                 not null check (state in ('PENDING', 'SENDING', 'SENT', 'DEAD')),
    attempts    integer                     not null,
    claimed_until timestamp(6) with time zone,
    last_error  varchar(200),
    created_at  timestamp(6) with time zone not null,
    sent_at     timestamp(6) with time zone,
    constraint mail_once unique (about, kind, to_address),
    constraint mail_sent check ((state = 'SENT') = (sent_at is not null))
);
create index mail_position on mail (position);
