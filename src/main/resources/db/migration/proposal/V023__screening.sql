alter table proposal.proposals drop constraint proposals_status_check;
alter table proposal.proposals add constraint proposals_status_check check (status in (
    'REGISTERED', 'SCREENING', 'NOT_REGISTERED', 'ACCEPTED', 'RETURNED', 'ASSIGNED', 'ANSWERED', 'WITHDRAWN'));

-- What was declined, withdrawn or returned may come back under its number; a live one is registered once.
drop index proposal.one_live_proposal_a_number;
create unique index one_live_proposal_a_number on proposal.proposals (kind, body, term, session, number)
    where status not in ('RETURNED', 'NOT_REGISTERED', 'WITHDRAWN');

-- Grounds on which a proposal is not registered, and where it goes instead; office practice, so rows.
create table proposal.decline_grounds (
    code text primary key,
    label text not null,
    source text not null,
    position int not null
);

insert into proposal.decline_grounds (code, label, source, position) values
    ('STATE_SECRETS', '涉及国家秘密的', '《中国人民政治协商会议全国委员会提案工作条例》（旧版条文），本市条文待办公室核定', 1),
    ('FORBIDDEN', '国家明文规定禁止的', '同上', 2),
    ('PARTY_MEMBER', '中共党员对党内有关组织、人事安排等方面有意见的', '同上', 3),
    ('PARTY_INTERNAL', '民主党派成员反映本组织内部问题的', '同上', 4),
    ('LITIGATION', '进入诉讼程序或者仲裁程序的', '同上', 5),
    ('ACADEMIC', '属于学术研讨的', '同上', 6),
    ('PERSONAL', '为本人或者亲属解决个人问题的', '同上', 7),
    ('PROMOTION', '宣传、推介具体作品、产品的', '同上', 8),
    ('DENUNCIATION', '指名举报的', '同上', 9),
    ('NO_SUGGESTION', '内容空泛、没有具体建议的', '同上', 10);

create table proposal.decline_ways (
    code text primary key,
    label text not null,
    source text not null,
    position int not null
);

insert into proposal.decline_ways (code, label, source, position) values
    ('REFERENCE', '作为参阅件转有关单位', '政协上海市委员会2017年提案审查情况报道', 1),
    ('PUBLIC_OPINION', '作为社情民意信息反映', '同上', 2),
    ('LETTER', '作为委员来信处理', '同上', 3);

create table proposal.screenings (
    id bigint generated always as identity primary key,
    case_id text not null references proposal.proposals,
    decision text not null check (decision in ('REGISTER', 'MERGE', 'REVISE', 'DECLINE')),
    ground text references proposal.decline_grounds,
    way text references proposal.decline_ways,
    opinion text not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    informed text,
    check ((decision = 'DECLINE') = (ground is not null)),
    check ((decision = 'DECLINE') = (way is not null))
);

create index screenings_by_case on proposal.screenings (case_id, id);

-- The text as it stood before each revision.
create table proposal.earlier_texts (
    case_id text not null references proposal.proposals,
    no int not null,
    background text not null,
    analysis text not null,
    suggestions text not null,
    replaced_by_name text not null,
    replaced_at timestamptz not null,
    primary key (case_id, no)
);

-- A merged proposal keeps its own answer to its own proposers, under its own number.
create table proposal.mergers (
    case_id text primary key references proposal.proposals,
    main_case_id text not null references proposal.proposals check (main_case_id <> case_id),
    merged_by_name text not null,
    merged_at timestamptz not null
);

create index mergers_by_main_case on proposal.mergers (main_case_id);
