-- One row a request to one unit; a request that went to another unit after a return is a row of its own.
create table proposal.co_handlings (
    id text primary key,
    position bigint generated always as identity,
    case_id text not null references proposal.proposals,
    unit_id text not null references organization.units,
    request text not null,
    state text not null check (state in ('REQUESTED', 'ACCEPTED', 'RETURNED', 'SUBMITTED', 'SILENT', 'WITHDRAWN')),
    requested_by_name text not null,
    requested_at timestamptz not null,
    accepted_by_name text,
    accepted_at timestamptz,
    return_reason text,
    suggested_unit text,
    opinion text,
    writer text,
    writer_name text,
    signatory_name text check (state <> 'SUBMITTED' or signatory_name <> ''),
    submitted_at timestamptz,
    silence_recorded_by text,
    silence_recorded_at timestamptz,
    close_reason text
);

create index co_handlings_by_case on proposal.co_handlings (case_id, position);

-- A unit is asked once at a time.
create unique index one_open_co_handling_a_unit on proposal.co_handlings (case_id, unit_id)
    where state in ('REQUESTED', 'ACCEPTED', 'SILENT');
