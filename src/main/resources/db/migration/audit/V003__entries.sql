create schema audit;

create table audit.entries (
    id bigint generated always as identity primary key,
    case_id text not null,
    at timestamptz not null,
    actor_id text not null,
    actor_name text not null,
    duty text not null,
    action text not null,
    decision text not null default '',
    subject text,
    opinion text,
    round int not null default 1
);

create index entries_by_case on audit.entries (case_id, id);
create index entries_by_actor on audit.entries (actor_id, id);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are append-only';
end $$;

create trigger entries_are_append_only before update or delete or truncate on audit.entries
    for each statement execute function audit.refuse_change();
