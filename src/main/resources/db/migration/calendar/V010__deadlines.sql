-- Deadlines of every purpose. The rule's row, the start, extensions and pauses are what counts; the last day follows
-- from them and the calendar, and is kept so that lists can sort by it. There is always a real day in it: a paused
-- deadline carries the day on which it would end if it went on today.
create table calendar.deadlines (
    id text primary key,
    case_id text not null,
    purpose text not null check (purpose ~ '^[A-Z_]{1,60}$'),
    kind text not null default '',
    subject text not null default '',
    started_on date not null,
    policy_id bigint not null references policy.policy_rows,
    fixed_on date,
    last_day date not null,
    provisional boolean not null,
    warn_from date not null,
    watch_on date,
    moves int not null default 0,
    state text not null check (state in ('RUNNING', 'PAUSED', 'FULFILLED', 'CANCELLED')),
    consumed int not null default 0 check (consumed >= 0),
    ended_on date check ((ended_on is null) = (state in ('RUNNING', 'PAUSED'))),
    check (last_day < date '3000-01-01')
);

create unique index one_open_deadline on calendar.deadlines (case_id, purpose, subject)
    where state in ('RUNNING', 'PAUSED');
create index deadlines_by_case on calendar.deadlines (case_id);
create index deadlines_to_watch on calendar.deadlines (watch_on) where watch_on is not null;

-- What was done to a deadline, by whom and why, with the last day and the working days used up after it.
create table calendar.deadline_steps (
    id bigint generated always as identity primary key,
    deadline_id text not null references calendar.deadlines,
    kind text not null check (kind in
      ('OPENED', 'FIXED', 'EXTENDED', 'PAUSED', 'RESUMED', 'RECOMPUTED', 'FULFILLED', 'CANCELLED')),
    on_day date not null,
    at timestamptz not null,
    actor_id text not null,
    actor_name text not null,
    reason text not null default '',
    amount int,
    unit text check (unit in ('MONTHS', 'WORKING_DAYS', 'DAYS')),
    last_day date not null,
    provisional boolean not null,
    consumed int not null,
    policy_id bigint not null references policy.policy_rows,
    check ((kind = 'EXTENDED') = (amount is not null)),
    check ((amount is null) = (unit is null))
);

create index steps_of_deadline on calendar.deadline_steps (deadline_id, id);

create function calendar.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the steps of a deadline are append-only';
end $$;

create trigger deadline_steps_are_append_only before update or delete or truncate on calendar.deadline_steps
    for each statement execute function calendar.refuse_change();

-- Which rung of the ladder was announced for which of the deadline's last days: each once, on any number of nodes.
create table calendar.deadline_rungs (
    deadline_id text not null references calendar.deadlines,
    move int not null,
    rung text not null,
    at timestamptz not null,
    primary key (deadline_id, move, rung)
);

-- What lists of other modules show of a deadline; the names clash with no column of theirs.
create view calendar.deadline_marks as
    select id as marked_id, case_id as marked_case, last_day, provisional, warn_from, state,
      state in ('RUNNING', 'PAUSED') as open
    from calendar.deadlines;

-- Periods: one kind of rule for all purposes, by purpose, kind of case and body. The answer's own rule moves here.
insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by)
select 'period', scopes.scope, old.effective_from,
    jsonb_build_object('amount', old.value -> 'months', 'unit', 'MONTHS', 'startCounts', false, 'maxExtension', 3,
      'warnings', '[10, 5, 1, 0]'::jsonb, 'escalations', '[{"after": 1, "to": "CASE_OFFICER"},
        {"after": 3, "to": "DIVISION_HEAD"}, {"after": 5, "to": "REGISTRY"}, {"after": 10, "to": "DEPUTY_DIRECTOR"}]'::jsonb,
      'appliesToRunning', false),
    case when old.effective_from = '2000-01-01' and scopes.scope = 'ANSWER.DEPUTY_SUGGESTION'
      then '《上海市人民代表大会关于代表建议、批评和意见的规定》第十九条：交办之日起三个月，经同意可延长，最多三个月' else old.source end,
    old.entered_by
from policy.policy_rows old cross join lateral (
    select 'ANSWER' || case when old.scope = '' then '' else '.' || old.scope end as scope, 1 as rank
    union all
    select 'ANSWER.' || kind, 2 from unnest(array['CPPCC_PROPOSAL', 'DEPUTY_SUGGESTION']) kind where old.scope = ''
) scopes
where old.kind = 'handling-deadline'
order by scopes.rank
on conflict (kind, scope, effective_from) do nothing;

insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by)
select 'period', scope, '2000-01-01',
    jsonb_build_object('amount', amount, 'unit', unit, 'startCounts', false, 'maxExtension', extension,
      'warnings', warnings::jsonb, 'escalations', escalations::jsonb, 'appliesToRunning', false),
    source, '初始设置'
from (values
    ('REGISTRATION', 7, 'WORKING_DAYS', 0, '[3, 1, 0]', '[{"after": 1, "to": "REGISTRY"}, {"after": 3, "to": "DEPUTY_DIRECTOR"}]',
     '《上海市人民代表大会关于代表建议、批评和意见的规定》第十一条：收到之日起七个工作日内交办（政协提案参照）'),
    ('RECEIPT', 7, 'WORKING_DAYS', 0, '[3, 1, 0]', '[{"after": 1, "to": "REGISTRY"}, {"after": 3, "to": "DEPUTY_DIRECTOR"}]',
     '《上海市人民代表大会关于代表建议、批评和意见的规定》第十四条：退办应在收到之日起七个工作日内说明理由（政协提案参照）'),
    ('CO_HANDLING_OPINION', 1, 'MONTHS', 0, '[5, 3, 1, 0]', '[{"after": 1, "to": "CO_HANDLING_CONTACT"},
      {"after": 3, "to": "REGISTRY"}, {"after": 5, "to": "DEPUTY_DIRECTOR"}]',
     '《上海市人民代表大会关于代表建议、批评和意见的规定》第十七条：收到之日起一个月内书面提出会办意见（政协提案参照）'),
    ('REHANDLING', 1, 'MONTHS', 0, '[10, 5, 1, 0]', '[{"after": 1, "to": "CASE_OFFICER"}, {"after": 3, "to": "DIVISION_HEAD"},
      {"after": 5, "to": "REGISTRY"}, {"after": 10, "to": "DEPUTY_DIRECTOR"}]',
     '《上海市人民代表大会关于代表建议、批评和意见的规定》第二十一条：一个月内再次答复（政协提案参照）'),
    ('PUBLICATION', 20, 'WORKING_DAYS', 0, '[5, 1, 0]', '[{"after": 1, "to": "DISCLOSURE_REVIEWER"},
      {"after": 5, "to": "REGISTRY"}, {"after": 10, "to": "DEPUTY_DIRECTOR"}]',
     '《中华人民共和国政府信息公开条例》第二十六条：信息形成之日起20个工作日内公开'),
    ('FEEDBACK', 15, 'WORKING_DAYS', 0, '[5, 1, 0]', '[{"after": 1, "to": "REGISTRY"}]',
     '外地办法中的通行做法（答复后十五个工作日内反馈），本市条文待办公室核定'),
    ('CONTACT', 15, 'WORKING_DAYS', 0, '[5, 1, 0]', '[{"after": 1, "to": "CASE_OFFICER"}, {"after": 5, "to": "DIVISION_HEAD"}]',
     '外地办法中的通行做法（交办后十五个工作日内联系提案者），本市条文待办公室核定')
) shipped (scope, amount, unit, extension, warnings, escalations, source);

-- Answers that run already keep their day of assignment and their last day.
insert into calendar.deadlines (id, case_id, purpose, kind, started_on, policy_id, last_day, provisional, warn_from,
  watch_on, state, ended_on)
select gen_random_uuid()::text, p.id, 'ANSWER', p.kind, p.assigned_on, new.id, p.deadline,
    not exists (select 1 from calendar.days where extract(year from day) = extract(year from p.deadline)),
    p.deadline - 14,
    case when p.status in ('RETURNED', 'ANSWERED') then null else p.deadline - 14 end,
    case p.status when 'RETURNED' then 'CANCELLED' when 'ANSWERED' then 'FULFILLED' else 'RUNNING' end,
    case when p.status in ('RETURNED', 'ANSWERED') then coalesce(c.closed_at, now())::date end
from proposal.proposals p
join policy.policy_rows old on old.id = p.deadline_policy
join policy.policy_rows new on new.kind = 'period' and new.effective_from = old.effective_from
  and new.scope = 'ANSWER' || case when old.scope = '' then '' else '.' || old.scope end
left join worklist.cases c on c.case_id = p.id;

insert into calendar.deadline_steps (deadline_id, kind, on_day, at, actor_id, actor_name, last_day, provisional,
  consumed, policy_id)
select d.id, 'OPENED', d.started_on, p.registered_at, p.registered_by, p.registered_by, d.last_day, d.provisional, 0,
    d.policy_id
from calendar.deadlines d join proposal.proposals p on p.id = d.case_id;

alter table proposal.proposals drop column deadline, drop column deadline_policy;

-- Which deadline stands for the case, and which for a task that has one of its own.
alter table worklist.cases add column deadline_id text;
alter table worklist.work_items add column deadline_id text;
update worklist.cases c set deadline_id = d.id from calendar.deadlines d where d.case_id = c.case_id;
