create table followup.scans (
    id text primary key,
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content bytea not null
);

alter table followup.feedback_sheets add foreign key (slip_id) references followup.scans;
