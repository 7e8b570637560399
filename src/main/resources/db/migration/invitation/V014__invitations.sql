create schema invitation;

-- The newest key signs; older ones still prove the links they signed.
create table invitation.signing_keys (
    no int primary key,
    secret bytea not null check (length(secret) = 32),
    made_at timestamptz not null
);

-- A link that lets somebody without an account do one thing once. Of the link only a hash is kept.
create table invitation.invitations (
    id text primary key,
    token_hash bytea not null unique,
    purpose text not null check (purpose ~ '^[a-z-]{1,60}$'),
    case_id text not null,
    subject text not null,
    recipient text not null,
    valid_until date not null,
    made_by text not null,
    made_at timestamptz not null,
    redeemed_at timestamptz,
    outcome text,
    revoked_at timestamptz,
    check ((redeemed_at is null) = (outcome is null)),
    check (redeemed_at is null or revoked_at is null)
);

create index invitations_by_subject on invitation.invitations (purpose, subject);
create index invitations_by_case on invitation.invitations (case_id, made_at);
