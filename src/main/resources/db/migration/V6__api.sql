-- What a POST with an Idempotency-Key was answered, so that sending it again changes nothing; kept for two days.
create table idempotency_key (
    principal    varchar(64)                 not null,
    request_key  varchar(255)                not null,
    request_hash char(64)                    not null,
    status       integer,
    location     varchar(2000),
    etag         varchar(200),
    content_type varchar(200),
    body         text,
    created_at   timestamp(6) with time zone not null,
    primary key (principal, request_key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
