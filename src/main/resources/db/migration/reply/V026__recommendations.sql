-- What a proposal asks for, as the drafter marked it. A changed list is a new version with its reason; the newest counts.
create table reply.markings (
    reply_id text not null references reply.replies,
    version int not null check (version > 0),
    reason text not null,
    marked_by text not null,
    marked_by_name text not null,
    marked_at timestamptz not null,
    primary key (reply_id, version),
    check (version = 1 or reason <> '')
);

create table reply.recommendations (
    reply_id text not null,
    version int not null,
    no int not null check (no > 0),
    wording text not null check (wording <> ''),
    quote text not null,
    unit_ids text[] not null,
    primary key (reply_id, version, no),
    foreign key (reply_id, version) references reply.markings
);

-- Beside the classes of result, a recommendation may be answered by saying that it is for others to decide.
create table reply.answer_kinds (
    code text primary key,
    label text not null unique,
    position int not null
);

insert into reply.answer_kinds values ('NOT_OURS', '不属本单位职权，已作说明', 1);
