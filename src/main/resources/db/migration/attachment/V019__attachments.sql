create schema attachment;

create table attachment.attachments (
    id text primary key,
    case_id text not null references worklist.cases,
    file_name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    remark text not null default '',
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    -- What relies on it: such a file stays.
    used_for text,
    withdrawn_by_name text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);

create index attachments_by_case on attachment.attachments (case_id, uploaded_at);

-- The content in pieces of a megabyte, so that no request holds a whole file in memory.
create table attachment.pieces (
    attachment_id text not null references attachment.attachments,
    position int not null,
    content bytea not null,
    primary key (attachment_id, position)
);

insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('attachment-types', '', '2000-01-01',
     '{"endings": ["pdf", "doc", "docx", "xls", "xlsx", "ofd", "wps", "jpg", "jpeg", "png", "txt", "zip"]}',
     '办公常用格式，待办公室核定', '初始设置');
