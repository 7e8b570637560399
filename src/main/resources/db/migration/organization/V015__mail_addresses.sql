alter table organization.units add column email text;
alter table organization.officials add column email text;
