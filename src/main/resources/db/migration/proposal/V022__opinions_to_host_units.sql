-- Opinions to host units have a number series of their own, as 浙海渔提函 beside 浙海渔提.
insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by) values
    ('number-series', 'co-handling-opinion', '2000-01-01',
     '{"issuerCode": "沪科提函", "format": "{code}〔{year}〕{serial}号", "firstSerial": 1}',
     '会办意见与答复分列文号是外地通行做法；机关代字待办公室核定', '初始设置');
