-- Every proposal that ever bore a number, returned ones included.
create index proposals_by_number on proposal.proposals (body, term, session, number);
