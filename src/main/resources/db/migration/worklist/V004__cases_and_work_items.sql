create schema worklist;

create table worklist.cases (
    case_id text primary key,
    kind text not null,
    number text not null,
    title text not null,
    deadline date,
    readers text[] not null,
    opened_at timestamptz not null,
    closed_at timestamptz
);

create index cases_by_reader on worklist.cases using gin (readers);

create table worklist.work_items (
    task_id text primary key,
    case_id text not null references worklist.cases,
    task_key text not null,
    task_name text not null,
    process_key text not null,
    groups text[] not null,
    assignee text,
    due date not null,
    round int not null,
    created_at timestamptz not null
);

-- Keyset paging: by urgency, then age, then id. 'infinity' stands for no deadline, so that every key compares.
create index work_items_by_urgency on worklist.work_items (due, created_at, task_id);
create index work_items_by_group on worklist.work_items using gin (groups);
create index work_items_by_assignee on worklist.work_items (assignee, due, created_at, task_id);
create index work_items_by_case on worklist.work_items (case_id);
