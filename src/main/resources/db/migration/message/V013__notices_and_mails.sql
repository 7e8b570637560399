create schema message;

-- What people find in their inbox: addressed to one person, or to whoever is in a group when they look.
create table message.notices (
    id bigint generated always as identity primary key,
    case_id text,
    topic text not null check (topic <> ''),
    title text not null check (title <> ''),
    body text not null,
    link text check (link like '/%'),
    to_group text,
    to_user text,
    sent_by text not null,
    sent_at timestamptz not null,
    check (num_nonnulls(to_group, to_user) = 1)
);

create index notices_by_group on message.notices (to_group, id) where to_group is not null;
create index notices_by_user on message.notices (to_user, id) where to_user is not null;
create index notices_by_case on message.notices (case_id, id);

create table message.readings (
    notice_id bigint not null references message.notices,
    user_id text not null,
    read_at timestamptz not null,
    primary key (notice_id, user_id)
);

-- The outbox: written in the transaction of what it tells of, sent afterwards, at least once.
-- The link stands apart from the text, because a link that lets somebody in is forgotten once it is sent.
create table message.mails (
    id text primary key,
    position bigint generated always as identity unique,
    case_id text,
    recipient text not null,
    address text not null,
    subject text not null,
    body text not null,
    link text check (link like '/%'),
    state text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'CANCELLED')),
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    last_error text,
    created_at timestamptz not null,
    settled_at timestamptz
);

create index mails_waiting on message.mails (next_attempt_at, position) where state = 'QUEUED';
create index mails_failed on message.mails (position) where state = 'FAILED';
create index mails_by_case on message.mails (case_id, position);

-- Who has no row gets both.
create table message.mail_choices (
    user_id text primary key,
    each_notice boolean not null,
    daily_digest boolean not null
);

-- One digest a person and day, whoever asks for it and how often.
create table message.digests (
    user_id text not null,
    day date not null,
    primary key (user_id, day)
);

-- 催办. The key is the form's, so that a double click reminds once.
create table message.reminders (
    id bigint generated always as identity primary key,
    key text not null unique,
    case_id text not null,
    to_group text not null,
    text text not null,
    reminded_by text not null,
    reminded_by_name text not null,
    reminded_at timestamptz not null
);

create index reminders_by_case on message.reminders (case_id, id);
