-- Pictures inside texts pass a door of their own: who may see one is decided by where it stands.

create table picture (
  id bigint generated always as identity primary key,
  sha256 text not null references file,
  document_id bigint references document,
  document_type_id bigint references document_type,
  agency_id bigint references agency,
  user_id bigint references app_user,
  constraint picture_place check (num_nonnulls(document_id, document_type_id, agency_id, user_id) = 1),
  constraint picture_once unique nulls not distinct (sha256, document_id, document_type_id, agency_id, user_id)
);
create index picture_document on picture (document_id) where document_id is not null;
comment on table picture is 'owner: documents. Where a picture stands, hence who may see it: in a document, in the template of a type, in the letterhead of an agency, or only on the desk of the person who brought it.';

alter table agency add constraint agency_letterhead_image_fkey foreign key (letterhead_image) references file;

insert into picture (sha256, document_type_id)
select distinct p.sha256 #>> '{}', t.id
from document_type t, jsonb_path_query(t.template, 'lax $.**.attrs.sha256') as p (sha256) join file f on f.sha256 = p.sha256 #>> '{}'
on conflict do nothing;

insert into picture (sha256, document_id)
select distinct p.sha256 #>> '{}', d.document_id
from document_draft d, jsonb_path_query(jsonb_build_array(d.header, d.body, d.footer), 'lax $.**.attrs.sha256') as p (sha256)
  join file f on f.sha256 = p.sha256 #>> '{}'
where not exists (select from picture i where i.sha256 = f.sha256 and i.document_type_id is not null)
on conflict do nothing;
