create schema organization;

create table organization.units (
    id text primary key check (id ~ '^[a-z0-9-]{1,40}$'),
    name text not null,
    kind text not null check (kind in ('DIVISION', 'EXTERNAL')),
    position int not null default 0,
    active boolean not null default true
);

create table organization.officials (
    user_id text primary key check (user_id ~ '^[a-z0-9._-]{1,60}$'),
    name text not null,
    unit_id text references organization.units,
    active boolean not null default true
);

create table organization.duties (
    user_id text not null references organization.officials,
    duty text not null,
    unit_id text references organization.units,
    unique nulls not distinct (user_id, duty, unit_id)
);
