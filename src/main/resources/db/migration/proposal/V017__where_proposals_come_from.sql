-- Bodies whose members put papers forward, by short name. Others, e.g. a district's, are entered as rows.
insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('proposing-body', '市政协', '2000-01-01',
     '{"kind": "CPPCC_PROPOSAL", "sessionName": "市政协{term}届{session}次会议"}', '沪科提复〔2023〕45号的标题', '初始设置'),
    ('proposing-body', '区政协', '2000-01-01',
     '{"kind": "CPPCC_PROPOSAL", "sessionName": "区政协{term}届{session}次会议"}', '区单位公开答复的通行写法', '初始设置'),
    ('proposing-body', '全国政协', '2000-01-01',
     '{"kind": "CPPCC_PROPOSAL", "sessionName": "全国政协{term}届{session}次会议"}', '各部委公开答复的通行写法', '初始设置'),
    ('proposing-body', '市人大', '2000-01-01',
     '{"kind": "DEPUTY_SUGGESTION", "sessionName": "市{term}届人大{session}次会议"}', '公开答复的通行写法', '初始设置'),
    ('proposing-body', '区人大', '2000-01-01',
     '{"kind": "DEPUTY_SUGGESTION", "sessionName": "区{term}届人大{session}次会议"}', '公开答复的通行写法', '初始设置'),
    ('proposing-body', '全国人大', '2000-01-01',
     '{"kind": "DEPUTY_SUGGESTION", "sessionName": "{term}届全国人大{session}次会议"}', '各部委公开答复的通行写法', '初始设置');

alter table proposal.proposals
    add column body text,
    add column session_name text,
    add column signatories int check (signatories > 0),
    add column disclosure_wish text not null default 'UNSTATED'
        check (disclosure_wish in ('UNSTATED', 'AGREED', 'DECLINED')),
    add column disclosure_reason text not null default '',
    add column arrival text not null default 'ASSIGNED' check (arrival in ('ASSIGNED', 'DIRECT')),
    add column role text not null default 'SOLE' check (role in ('SOLE', 'LEAD', 'CO_HANDLING', 'SEPARATE')),
    add column host_unit text,
    add constraint a_host_for_co_handling check ((role = 'CO_HANDLING') = (host_unit is not null)),
    drop constraint proposals_number_check,
    add constraint proposals_number_check check (number ~ '^[0-9A-Za-z][0-9A-Za-z-]{0,19}$');

create function pg_temp.chinese(n int) returns text language sql as $$
    select case when n >= 20 then substr('一二三四五六七八九', n / 10, 1) else '' end
        || case when n >= 10 then '十' else '' end
        || case when n % 10 > 0 then substr('一二三四五六七八九', n % 10, 1) else '' end
$$;

update proposal.proposals set
    body = case kind when 'CPPCC_PROPOSAL' then '市政协' else '市人大' end,
    session_name = case kind
        when 'CPPCC_PROPOSAL' then '市政协' || pg_temp.chinese(term) || '届' || pg_temp.chinese(session) || '次会议'
        else '市' || pg_temp.chinese(term) || '届人大' || pg_temp.chinese(session) || '次会议' end;

alter table proposal.proposals
    alter column body set not null,
    alter column session_name set not null;

drop index proposal.one_live_proposal_a_number;
create unique index one_live_proposal_a_number on proposal.proposals (kind, body, term, session, number)
    where status <> 'RETURNED';

create table proposal.proposers (
    proposal_id text not null references proposal.proposals,
    position int not null check (position > 0),
    name text not null check (name <> ''),
    kind text not null check (kind in ('PERSON', 'SECTOR', 'GROUP', 'JOINT_GROUP', 'PARTY', 'MASS_ORGANIZATION',
        'COMMITTEE', 'DELEGATION', 'UNIT')),
    mail text,
    phone text,
    primary key (proposal_id, position)
);

create index proposers_by_name on proposal.proposers (name);

-- Until now a body was told from a person by the length of its name.
insert into proposal.proposers (proposal_id, position, name, kind)
    select p.id, n.position, n.name, case when char_length(n.name) > 4 and n.name not like '%·%' then 'UNIT' else 'PERSON' end
    from proposal.proposals p cross join unnest(p.proposers) with ordinality as n (name, position);

alter table proposal.proposals drop column proposers;
