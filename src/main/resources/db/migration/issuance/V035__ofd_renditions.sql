-- The sealed copy as OFD (GB/T 33190-2016) beside its PDF; proofs have none.
alter table issuance.renditions
    add column ofd bytea,
    add column ofd_sha256 text,
    add constraint ofd_with_its_hash check ((ofd is null) = (ofd_sha256 is null));
