create schema policy;

-- Rules that differ by city and year. A row is never changed: a new one with a later date takes over,
-- and each case keeps the id of the row it was handled under.
create table policy.policy_rows (
    id bigint generated always as identity primary key,
    kind text not null check (kind ~ '^[a-z-]{1,60}$'),
    scope text not null default '',
    effective_from date not null,
    value jsonb not null,
    source text not null check (source <> ''),
    entered_by text not null,
    entered_at timestamptz not null default now(),
    unique (kind, scope, effective_from)
);

create function policy.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'policy rows are never changed; enter a new one with a later date';
end $$;

create trigger policy_rows_are_final before update or delete or truncate on policy.policy_rows
    for each statement execute function policy.refuse_change();
