-- One row a withdrawn proposal: a joint one is withdrawn by all its proposers or not at all.
create table proposal.withdrawals (
    case_id text primary key references proposal.proposals,
    reason text not null check (reason <> ''),
    requested_on date not null,
    consenting text[] not null check (cardinality(consenting) > 0),
    entered_by_name text not null,
    entered_at timestamptz not null
);
