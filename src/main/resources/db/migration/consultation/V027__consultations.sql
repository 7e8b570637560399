create schema consultation;

-- Forms and attitudes are office practice. 面商、走访、座谈、电话: the handling rules of section 2.5 of the domain's sources.
create table consultation.forms (
    code text primary key check (code ~ '^[A-Z_]{1,40}$'),
    label text not null unique,
    position int not null
);

insert into consultation.forms values
    ('INTERVIEW', '面商', 1),
    ('VISIT', '走访', 2),
    ('SYMPOSIUM', '座谈', 3),
    ('FIELD_STUDY', '实地调研', 4),
    ('VIDEO', '视频', 5),
    ('TELEPHONE', '电话', 6),
    ('LETTER', '书面', 7);

create table consultation.attitudes (
    code text primary key check (code ~ '^[A-Z_]{1,40}$'),
    label text not null unique,
    position int not null
);

insert into consultation.attitudes values
    ('SATISFIED', '满意', 1),
    ('MOSTLY_SATISFIED', '基本满意', 2),
    ('UNDERSTANDING', '理解', 3),
    ('DISSATISFIED', '不满意', 4),
    ('NOT_SAID', '未表态', 5);

-- A record is never changed. A wrong one is superseded by a later one, once; the key keeps a form that is sent twice
-- from being recorded twice.
create table consultation.consultations (
    id bigint generated always as identity primary key,
    key text not null unique,
    case_id text not null,
    form text not null references consultation.forms,
    held_on date not null,
    place text not null,
    proposers text[] not null check (cardinality(proposers) > 0),
    staff text not null check (staff <> ''),
    content text not null check (content <> ''),
    attitude text not null references consultation.attitudes,
    corrects bigint unique references consultation.consultations,
    correction text not null,
    entered_by text not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    check ((corrects is null) = (correction = ''))
);

create index consultations_by_case on consultation.consultations (case_id);

create function consultation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'consultations are never changed; enter one that corrects';
end $$;

create trigger consultations_are_final before update or delete or truncate on consultation.consultations
    for each statement execute function consultation.refuse_change();

create table consultation.exemptions (
    id bigint generated always as identity primary key,
    case_id text not null,
    reason text not null check (reason <> ''),
    requested_by text not null,
    requested_by_name text not null,
    requested_at timestamptz not null,
    consented boolean,
    opinion text not null default '',
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    check ((consented is null) = (decided_at is null))
);

create unique index one_open_exemption_a_case on consultation.exemptions (case_id) where consented is null;
