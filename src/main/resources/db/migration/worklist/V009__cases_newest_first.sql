-- Keyset paging of the list of cases, newest first.
create index cases_newest_first on worklist.cases (opened_at desc, case_id desc);
