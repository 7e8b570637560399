create schema reply;

-- The scheme of outcomes is office practice; classes with a commitment need a date.
create table reply.outcomes (
    scheme text not null,
    code text not null,
    label text not null,
    commitment boolean not null,
    position int not null,
    primary key (scheme, code)
);

insert into reply.outcomes values
    ('shanghai-cppcc', 'ADOPTED', '解决采纳', false, 1),
    ('shanghai-cppcc', 'PLANNED', '列入计划拟解决', true, 2),
    ('shanghai-cppcc', 'FOR_REFERENCE', '留作参考', false, 3);

create table reply.replies (
    id text primary key,
    case_id text not null,
    lead_unit_id text not null references organization.units,
    brief jsonb not null,
    status text not null check (status in ('DRAFTING', 'SIGNED_OFF', 'ISSUED')),
    round int not null default 0,
    editor text,
    referred_to_director boolean not null default false,
    signatory text,
    signatory_name text,
    signed_off_on date,
    sign_off_policy bigint not null references policy.policy_rows,
    document_id text
);

create index replies_by_case on reply.replies (case_id);

create table reply.revisions (
    reply_id text not null references reply.replies,
    no int not null,
    round int not null,
    title text not null,
    addressee text not null,
    body text not null,
    copies text not null,
    outcome text not null,
    commitment_due date,
    disclosure text not null check (disclosure in ('PROACTIVE', 'ON_REQUEST', 'WITHHELD')),
    disclosure_reason text not null default '',
    countersigners text[] not null,
    drafter text not null,
    drafter_name text not null,
    drafted_at timestamptz not null,
    primary key (reply_id, no)
);

create table reply.opinions (
    id bigint generated always as identity primary key,
    reply_id text not null references reply.replies,
    revision int not null,
    round int not null,
    stage text not null,
    stage_name text not null,
    unit_id text,
    decision text not null check (decision in ('APPROVE', 'RETURN')),
    decision_name text not null,
    opinion text not null default '',
    given_by text not null,
    given_by_name text not null,
    given_at timestamptz not null
);

create index opinions_by_reply on reply.opinions (reply_id, id);

insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('reply-sign-off', '', '2000-01-01', '{"directorSignsKeyProposals": true}',
     '重点提案由主要领导签发：外地承办规定通行做法，本市条文待办公室核定', '初始设置');
