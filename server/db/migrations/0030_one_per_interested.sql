-- Types of which an agency keeps one process per person or organization.

alter table process_type add column one_per_interested boolean not null default false;
comment on column process_type.one_per_interested is 'Only one process of the type per interested party and agency (P-05, R-56).';
