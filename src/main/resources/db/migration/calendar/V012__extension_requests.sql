-- More time is asked for with a reason, and granted or refused by somebody else.
create table calendar.extension_requests (
    id bigint generated always as identity primary key,
    deadline_id text not null references calendar.deadlines,
    amount int not null check (amount between 1 and 3650),
    unit text not null check (unit in ('MONTHS', 'WORKING_DAYS', 'DAYS')),
    reason text not null check (reason <> ''),
    state text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'REFUSED')),
    requested_by text not null,
    requested_name text not null,
    requested_at timestamptz not null,
    decided_by text,
    decided_name text,
    decided_at timestamptz,
    opinion text not null default '',
    check ((state = 'OPEN') = (decided_by is null)),
    check (decided_by is null or decided_by <> requested_by)
);

create unique index one_open_request on calendar.extension_requests (deadline_id) where state = 'OPEN';
