create schema issuance;

create table issuance.documents (
    id text primary key,
    position bigint generated always as identity,
    case_id text not null,
    series text not null,
    order_content jsonb not null,
    status text not null check (status in ('SIGNED_OFF', 'NUMBERED', 'TYPESET', 'PROOFREAD', 'SEALED', 'ISSUED', 'RETURNED')),
    number_text text,
    document_date date not null,
    printed_on date,
    issued_on date,
    dispatch_note text not null default '',
    created_at timestamptz not null
);

create index documents_by_case on issuance.documents (case_id, position);

-- One row a series and year; its lock makes the numbers gap-free under concurrency.
create table issuance.number_series (
    series text not null,
    year int not null,
    next_serial int not null check (next_serial > 0),
    policy bigint not null references policy.policy_rows,
    primary key (series, year)
);

create table issuance.document_numbers (
    series text not null,
    year int not null,
    serial int not null check (serial > 0),
    number_text text not null unique,
    case_id text not null,
    document_id text not null references issuance.documents,
    state text not null check (state in ('RESERVED', 'ISSUED', 'VOID')),
    void_reason text check (state <> 'VOID' or void_reason <> ''),
    reserved_at timestamptz not null,
    primary key (series, year, serial)
);

create unique index one_live_number_a_document on issuance.document_numbers (document_id) where state <> 'VOID';
create index numbers_by_case on issuance.document_numbers (case_id);

create table issuance.renditions (
    document_id text not null references issuance.documents,
    no int not null,
    kind text not null check (kind in ('PROOF', 'SEALED')),
    pdf bytea not null,
    sha256 text not null,
    rendered_at timestamptz not null,
    primary key (document_id, no)
);

insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('number-series', 'proposal-reply', '2000-01-01',
     '{"issuerCode": "沪科提复", "format": "{code}〔{year}〕{serial}号", "firstSerial": 1}',
     '机关代字见沪科提复〔2023〕45号；格式见GB/T 9704-2012第7.2.5条', '初始设置'),
    ('issuer', '', '2000-01-01',
     '{"authority": "上海市科学技术委员会", "printingOffice": "上海市科委办公室"}',
     '沪科提复〔2023〕45号的发文机关标志与版记', '初始设置');
