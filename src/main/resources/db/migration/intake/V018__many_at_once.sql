create schema intake;

-- A spreadsheet of proposals: what was checked is what is taken in, byte by byte.
create table intake.imports (
    id text primary key,
    file_name text not null,
    sha256 text not null,
    content bytea not null,
    status text not null check (status in ('CHECKING', 'FAULTY', 'READY', 'RUNNING', 'DONE', 'FAILED')),
    total int not null default 0,
    new_rows int not null default 0,
    known_rows int not null default 0,
    fault_count int not null default 0,
    done int not null default 0,
    error text,
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    -- The server's own time: tells a run that goes on from one that died.
    touched_at timestamptz not null default now(),
    finished_at timestamptz
);

create index imports_newest_first on intake.imports (uploaded_at desc, id);

create table intake.import_faults (
    import_id text not null references intake.imports,
    position int not null,
    sheet text not null,
    cell text not null,
    message text not null,
    primary key (import_id, position)
);

-- Which row of which file a case came from.
create table intake.imported_cases (
    import_id text not null references intake.imports,
    case_id text not null references proposal.proposals,
    sheet text not null,
    row_number int not null,
    primary key (import_id, case_id)
);

-- One confirmation for many cases; each line is settled in the transaction that moves its case.
create table intake.bulk_assignments (
    id text primary key,
    unit_id text not null references organization.units,
    co_handling text[] not null default '{}',
    request text not null default '',
    opinion text not null default '',
    status text not null check (status in ('PREPARED', 'RUNNING', 'DONE')),
    prepared_by text not null,
    prepared_by_name text not null,
    prepared_at timestamptz not null,
    -- The server's own time: tells a run that goes on from one that died.
    touched_at timestamptz not null default now()
);

create table intake.bulk_assignment_lines (
    assignment_id text not null references intake.bulk_assignments,
    position int not null,
    case_id text not null references worklist.cases,
    result text not null default 'PENDING' check (result in ('PENDING', 'ASSIGNED', 'REFUSED')),
    message text not null default '',
    primary key (assignment_id, position),
    unique (assignment_id, case_id)
);
