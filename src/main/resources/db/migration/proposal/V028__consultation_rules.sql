-- The consultation rule that a case is handled under, fixed when its reply is opened.
create table proposal.consultation_rules (
    proposal_id text primary key references proposal.proposals,
    policy bigint not null references policy.policy_rows
);

-- Key proposals need a meeting: 重点协商 is one of the forms of the Shanghai rule on consultation in handling. That every
-- proposal be discussed before it is answered is a rule of other provinces only; ordinary ones are therefore shown to the
-- reviewers as not discussed, and an office that wants more enters a row of its own.
insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('consultation', '', '2000-01-01',
     '{"required": false, "countedForms": ["INTERVIEW", "VISIT", "SYMPOSIUM", "FIELD_STUDY", "VIDEO", "TELEPHONE", "LETTER"],
       "keyProposalsNeedMeeting": true, "meetingForms": ["INTERVIEW", "VISIT", "SYMPOSIUM"]}',
     '重点提案当面协商：参照政协上海市委员会提案办理协商办法的重点协商；一般提案先沟通后答复为外省市规定，本市条文待办公室核定', '初始设置');
