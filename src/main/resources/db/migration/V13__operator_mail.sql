-- Contacts are told once of each transition, operators each time that something needs them.
alter table mail add column occasion varchar(128) default '' not null;
alter table mail drop constraint mail_once;
alter table mail add constraint mail_once unique (about, kind, occasion, to_address);
