-- Every proposal that ever bore a number, returned ones included.
create index proposals_by_number on proposal.proposals (body, term, session, number);

-- Pairs of neighbouring characters: Chinese has no blanks between words, and pairs find what words would.
create function proposal.bigrams(written text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct pair), '{}') from (
        select c || lead(c) over (order by n) as pair
        from regexp_split_to_table(regexp_replace(left(written, 3000), '[^一-龥A-Za-z0-9]+', ' ', 'g'), '')
            with ordinality as s (c, n)) pairs
    where pair !~ ' ' and length(pair) = 2
$$;

alter table proposal.proposals
    add column bigrams text[] generated always as (proposal.bigrams(title || ' ' || suggestions)) stored;

create index proposals_by_bigrams on proposal.proposals using gin (bigrams);
