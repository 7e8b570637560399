-- The day of a promise is ordered by the reply that makes it; the rule says when to warn and whom to tell.
insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('period', 'PROMISE', '2000-01-01',
     '{"amount": 12, "unit": "MONTHS", "startCounts": false, "maxExtension": 0, "warnings": [20, 5, 0],
       "escalations": [{"after": 1, "to": "DIVISION_HEAD"}, {"after": 5, "to": "REGISTRY"},
         {"after": 10, "to": "DEPUTY_DIRECTOR"}], "appliesToRunning": false}',
     '《上海市人民代表大会关于代表建议、批评和意见的规定》第二十二条：当年未完成的结转下一年度（政协提案参照）；完成日期以答复承诺为准', '初始设置');
