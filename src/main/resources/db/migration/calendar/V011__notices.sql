-- The State Council's notices, each with the days it names. What a notice says counts from its signature on; until then
-- it is a draft beside the list of what it would change.
create table calendar.notices (
    id bigint generated always as identity primary key,
    year int not null check (year between 2000 and 2999),
    title text not null check (title <> ''),
    number text not null default '',
    source text not null check (source <> ''),
    state text not null check (state in ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED')),
    entered_by text not null,
    entered_at timestamptz not null default now()
);

create unique index one_notice_in_force on calendar.notices (year) where state = 'IN_FORCE';

insert into calendar.notices (year, title, number, source, state, entered_by)
select extract(year from max(day))::int,
    '国务院办公厅关于' || extract(year from max(day)) || '年部分节假日安排的通知',
    case when notice like '国办发%' then notice else '' end,
    case when notice like '国办发%' then '国务院办公厅公布的通知，随系统提供' else notice || '，随系统提供' end,
    'IN_FORCE', '初始设置'
from calendar.days group by notice;

alter table calendar.days add column notice_id bigint references calendar.notices;
update calendar.days d set notice_id = n.id from calendar.notices n
    where n.number = d.notice or n.source = d.notice || '，随系统提供';
alter table calendar.days alter column notice_id set not null, drop constraint days_pkey, drop column notice,
    add primary key (notice_id, day);

-- What a new notice or rule makes of the open deadlines: nothing moves before somebody signs the list.
create table calendar.recomputations (
    id bigint generated always as identity primary key,
    notice_id bigint references calendar.notices,
    policy_id bigint references policy.policy_rows,
    state text not null default 'PENDING' check (state in ('PENDING', 'SIGNED', 'DISCARDED')),
    prepared_by text not null,
    prepared_name text not null,
    prepared_at timestamptz not null,
    decided_by text,
    decided_name text,
    decided_at timestamptz,
    opinion text not null default '',
    check ((notice_id is null) <> (policy_id is null)),
    check ((state = 'PENDING') = (decided_by is null)),
    check (decided_by is null or decided_by <> prepared_by or state = 'DISCARDED')
);

create table calendar.recomputation_lines (
    recomputation_id bigint not null references calendar.recomputations,
    deadline_id text not null references calendar.deadlines,
    before date not null,
    before_provisional boolean not null,
    after date not null,
    after_provisional boolean not null,
    primary key (recomputation_id, deadline_id)
);

create function calendar.refuse_change_of_signed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from calendar.recomputations where id = old.recomputation_id and state <> 'PENDING') then
        raise exception 'a signed list is evidence and is never changed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger signed_lists_are_final before update or delete on calendar.recomputation_lines
    for each row execute function calendar.refuse_change_of_signed();
