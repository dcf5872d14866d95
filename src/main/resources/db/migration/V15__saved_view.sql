-- Filters of a list that somebody gave a name, on the dashboard.
create table saved_view (
    id    uuid          primary key,
    owner varchar(200)  not null,
    list  varchar(30)   not null,
    name  varchar(60)   not null,
    query varchar(1000) not null,
    unique (owner, list, name)
);
