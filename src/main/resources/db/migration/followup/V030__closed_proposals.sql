-- A proposal is answered (办复) when its reply is out, and closed (办结) when nothing of it is open any more.
alter table proposal.proposals drop constraint proposals_status_check;
alter table proposal.proposals add constraint proposals_status_check check (status in (
    'REGISTERED', 'SCREENING', 'NOT_REGISTERED', 'ACCEPTED', 'RETURNED', 'ASSIGNED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'));
