-- The knowledge base: procedures that a unit writes for processes of certain types (P-53).

create table knowledge_article (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  created_at timestamptz not null,
  created_by bigint not null references app_user,
  revision integer not null default 1,
  released_version integer
);
create index knowledge_article_unit on knowledge_article (unit_id);
comment on table knowledge_article is 'owner: knowledge. A procedure of a unit (Base de Conhecimento). released_version: what everybody reads, null while it is not released or was withdrawn.';

create table knowledge_version (
  article_id bigint not null references knowledge_article,
  version integer not null,
  title text not null check (char_length(title) between 1 and 200),
  body jsonb not null,
  words text not null,
  file_sha256 text references file,
  file_name text,
  saved_at timestamptz not null,
  saved_by bigint not null references app_user,
  released_at timestamptz,
  released_by bigint references app_user,
  primary key (article_id, version),
  constraint knowledge_version_file check ((file_sha256 is null) = (file_name is null)),
  constraint knowledge_version_release check ((released_at is null) = (released_by is null))
);
create unique index knowledge_draft on knowledge_version (article_id) where released_at is null;
create index knowledge_version_search on knowledge_version using gin (plain(title || ' ' || words) gin_trgm_ops);
comment on table knowledge_version is 'owner: knowledge. A version of a procedure: text, attached PDF, or both; what was released is never changed again, the one that is not is the draft.';

create table knowledge_version_type (
  article_id bigint not null,
  version integer not null,
  process_type_id bigint not null references process_type,
  primary key (article_id, version, process_type_id),
  foreign key (article_id, version) references knowledge_version
);
create index knowledge_version_type_process_type on knowledge_version_type (process_type_id);
comment on table knowledge_version_type is 'owner: knowledge. The types of process that a version is about.';

alter table picture add column article_id bigint references knowledge_article;
alter table picture drop constraint picture_place;
alter table picture add constraint picture_place check (num_nonnulls(document_id, document_type_id, agency_id, user_id, article_id) = 1);
alter table picture drop constraint picture_once;
alter table picture add constraint picture_once unique nulls not distinct (sha256, document_id, document_type_id, agency_id, user_id, article_id);
comment on table picture is 'owner: documents. Where a picture stands, hence who may see it: in a document, in the template of a type, in the letterhead of an agency, in an article of the knowledge base, or only on the desk of the person who brought it.';
