-- A case is answered again after an unsatisfied rating, or when a promise has been kept: each time by a reply of its
-- own, with its own number, which refers to the one before.
alter table reply.replies add column ordinal int not null default 1 check (ordinal > 0);
alter table reply.replies add column follows text references reply.replies;
alter table reply.replies add check ((ordinal = 1) = (follows is null));

create unique index replies_of_case on reply.replies (case_id, ordinal);
drop index reply.replies_by_case;
