create schema followup;

-- The values of a rating are office practice; a dissatisfied one needs its reasons and is studied
-- (Shanghai NPC rule in force 2015-03-01, art. 21).
create table followup.ratings (
    code text primary key,
    label text not null,
    dissatisfied boolean not null,
    position int not null
);

insert into followup.ratings values
    ('SATISFIED', '满意', false, 1),
    ('MOSTLY_SATISFIED', '基本满意', false, 2),
    ('DISSATISFIED', '不满意', true, 3);

-- A case whose answer is followed up, and the people who rate it.
create table followup.cases (
    case_id text primary key,
    kind text not null,
    answered_on date not null
);

create table followup.raters (
    case_id text not null references followup.cases,
    position int not null,
    name text not null,
    mail text,
    primary key (case_id, position),
    unique (case_id, name)
);

-- One row a reply; those after the first name the reply they refer to.
create table followup.follow_ups (
    reply_id text primary key,
    case_id text not null references followup.cases,
    round int not null check (round > 0),
    cause text not null check (cause in ('FIRST', 'REHANDLING', 'PROMISE')),
    previous_reply_id text references followup.follow_ups,
    lead_unit_id text not null references organization.units,
    document_id text references issuance.documents,
    delivered_on date,
    feedback_closed_on date,
    study_decision text check (study_decision in ('REHANDLE', 'EXPLAIN')),
    study_reason text,
    studied_on date,
    unique (case_id, round),
    check ((cause = 'FIRST') = (previous_reply_id is null))
);

create table followup.feedback_sheets (
    id text primary key,
    reply_id text not null references followup.follow_ups,
    position int not null,
    name text not null,
    mail text,
    delivery text check (delivery in ('MAIL', 'LETTER')),
    delivered_on date,
    attitude text references followup.ratings,
    result text references followup.ratings,
    reason text not null default '',
    channel text check (channel in ('LINK', 'SLIP')),
    given_at timestamptz,
    entered_by text,
    slip_id text,
    unique (reply_id, name),
    check ((attitude is null) = (given_at is null) and (result is null) = (given_at is null))
);

create table followup.publications (
    id text primary key,
    position bigint generated always as identity,
    case_id text not null,
    reply_id text not null unique references followup.follow_ups,
    document_id text not null references issuance.documents,
    extent text not null check (extent in ('FULL', 'ABSTRACT', 'TITLE', 'NONE')),
    title text not null,
    number_text text not null,
    document_date date not null,
    public_text text not null default '',
    pdf bytea,
    reason text not null default '',
    decided_by text not null,
    decided_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdraw_reason text,
    check (extent <> 'NONE' or reason <> ''),
    check ((extent = 'FULL') = (pdf is not null))
);

create index publications_newest_first on followup.publications (position desc)
    where extent <> 'NONE' and withdrawn_at is null;
create index publications_by_case on followup.publications (case_id, position);

create table followup.promises (
    id text primary key,
    position bigint generated always as identity,
    case_id text not null references followup.cases,
    case_number text not null,
    case_title text not null,
    reply_id text not null references followup.follow_ups,
    number_text text not null,
    unit_id text not null references organization.units,
    content text not null,
    due_on date not null,
    status text not null check (status in ('OPEN', 'FULFILLED', 'CHANGED')),
    opened_on date not null,
    closed_on date,
    check ((status = 'OPEN') = (closed_on is null))
);

create unique index one_open_promise_a_case on followup.promises (case_id) where status = 'OPEN';
create index promises_by_due_date on followup.promises (due_on, position);

-- Every date a promise has had, with what moved it.
create table followup.promise_dates (
    promise_id text not null references followup.promises,
    no int not null,
    due_on date not null,
    reason text not null,
    set_on date not null,
    primary key (promise_id, no)
);

create table followup.promise_reports (
    promise_id text not null references followup.promises,
    no int not null,
    outcome text not null check (outcome in ('FULFILLED', 'CARRIED_OVER', 'CHANGED')),
    content text not null,
    new_due_on date,
    evidence_id text,
    reported_by text not null,
    reported_by_name text not null,
    reported_at timestamptz not null,
    approved boolean,
    answer_again boolean not null default false,
    review text not null default '',
    reviewed_by text,
    reviewed_by_name text,
    reviewed_at timestamptz,
    primary key (promise_id, no),
    check ((outcome = 'CARRIED_OVER') = (new_due_on is not null))
);
