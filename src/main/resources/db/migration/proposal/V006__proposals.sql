create schema proposal;

create table proposal.proposals (
    id text primary key,
    kind text not null check (kind in ('CPPCC_PROPOSAL', 'DEPUTY_SUGGESTION')),
    term int not null check (term between 1 and 99),
    session int not null check (session between 1 and 9),
    number text not null check (number ~ '^[0-9]{1,8}$'),
    title text not null,
    proposers text[] not null check (cardinality(proposers) > 0),
    and_others boolean not null default false,
    category text not null,
    key_proposal boolean not null default false,
    background text not null default '',
    analysis text not null default '',
    suggestions text not null,
    assigned_on date not null,
    assigned_by text not null,
    deadline date not null,
    deadline_policy bigint not null references policy.policy_rows,
    status text not null check (status in ('REGISTERED', 'ACCEPTED', 'RETURNED', 'ASSIGNED', 'ANSWERED')),
    return_reason text,
    lead_unit_id text references organization.units,
    registered_by text not null,
    registered_at timestamptz not null
);

-- A returned proposal may come back under its number; a live one is registered once.
create unique index one_live_proposal_a_number on proposal.proposals (kind, term, session, number)
    where status <> 'RETURNED';

-- Three months from assignment, extendable by at most three: the Shanghai NPC rule (in force 2015-03-01), art. 19,
-- the best sourced default; the articles of the city's CPPCC handling rules were not available.
insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('handling-deadline', '', '2000-01-01', '{"months": 3, "dueSoonDays": 7}',
     '《上海市人民代表大会关于代表建议、批评和意见的规定》第十九条（参照）；市政协提案办理期限条文待办公室核定', '初始设置');

insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('reply-template', 'CPPCC_PROPOSAL', '2000-01-01', '{"copies": "市政府办公厅建议提案处，市政协提案办。"}',
     '沪科提复〔2023〕45号的抄送栏', '初始设置'),
    ('reply-template', 'DEPUTY_SUGGESTION', '2000-01-01', '{"copies": "市人大常委会代表工委，市政府办公厅建议提案处。"}',
     '人大代表建议答复抄送代表工作机构和政府办公厅的通行做法，待办公室核定', '初始设置');
