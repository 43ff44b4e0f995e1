-- Documents: types with templates, drafts, versions, files, frozen contents, signatures.

create sequence document_number start 1000001;

create table file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  mime text not null,
  created_at timestamptz not null
);
comment on table file is 'owner: documents. A stored file; its bytes lie in the content-addressed storage.';

create table document_type (
  id bigint generated always as identity primary key,
  name text not null unique check (char_length(name) <= 100),
  applies_to text not null check (applies_to in ('authored', 'uploaded', 'both')),
  numbering text not null check (numbering in ('none', 'unit', 'agency', 'unit-yearly', 'agency-yearly', 'informed')),
  template jsonb,
  template_version integer not null default 1,
  takes_parties boolean not null default true,
  active boolean not null default true,
  constraint document_type_template check (applies_to = 'uploaded' or template is not null)
);
create index document_type_search on document_type using gin (plain(name) gin_trgm_ops);
comment on table document_type is 'owner: documents. Types of document (série) with the template of the authored ones (D-05).';

create table document (
  id bigint generated always as identity primary key,
  number bigint not null unique,
  process_id bigint not null references process,
  position bigint not null,
  kind text not null check (kind in ('authored', 'uploaded')),
  type_id bigint not null references document_type,
  type_number text,
  tree_name text not null default '' check (char_length(tree_name) <= 50),
  description text not null default '' check (char_length(description) <= 250),
  creating_unit_id bigint not null references unit,
  created_by bigint not null references app_user,
  created_at timestamptz not null,
  document_date date not null,
  local_level access_level not null,
  legal_basis_id bigint references legal_basis,
  file_sha256 text references file,
  file_name text,
  source text check (source in ('born-digital', 'scanned')),
  upload_id text unique,
  published_at timestamptz,
  locked_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by bigint references app_user,
  cancel_reason text,
  deleted_at timestamptz,
  constraint document_basis check (local_level = 'public' or legal_basis_id is not null),
  constraint document_file check ((kind = 'uploaded') = (file_sha256 is not null)),
  constraint document_position_once unique (process_id, position)
);
create index document_tree on document (process_id, position) where deleted_at is null;
create index document_level on document (process_id, local_level) where deleted_at is null and local_level <> 'public';
create index document_by_unit_and_type on document (creating_unit_id, type_id);
comment on table document is 'owner: documents. A document of a process. published_at: when it stopped being a draft (first signature, or upload); locked_at: when the pen turned black (R-01).';
comment on column document.number is 'Nº SEI: installation-wide, never reused (D-26, R-10), also the verification code.';

create table document_party (
  document_id bigint not null references document,
  contact_id bigint not null references contact,
  role text not null check (role in ('interested', 'sender', 'recipient')),
  position integer not null,
  primary key (document_id, role, contact_id)
);
comment on table document_party is 'owner: documents. Interested parties, sender and recipients of a document.';

create table document_draft (
  document_id bigint primary key references document,
  header jsonb not null,
  body jsonb not null,
  footer jsonb not null,
  revision integer not null,
  version integer not null,
  saved_at timestamptz not null,
  saved_by bigint not null references app_user,
  dirty boolean not null
);
comment on table document_draft is 'owner: documents. The working copy of an authored document; revision counts every save, version the last kept version it grew from.';

create table document_version (
  document_id bigint not null references document,
  version integer not null,
  body jsonb not null,
  created_at timestamptz not null,
  created_by bigint not null references app_user,
  unit_id bigint not null references unit,
  reason text not null check (reason in ('created', 'session', 'explicit', 'signature', 'restored')),
  primary key (document_id, version, created_at)
) partition by range (created_at);
create table document_version_rest partition of document_version default;
comment on table document_version is 'owner: documents. Kept versions of an authored document (D-24), partitioned by time.';
comment on table document_version_rest is 'owner: documents. Net for rows outside the yearly partitions.';

create table document_editor (
  document_id bigint primary key references document,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  tab text not null,
  since timestamptz not null,
  seen_at timestamptz not null
);
comment on table document_editor is 'owner: documents. Who is writing in a document now (one writer at a time); stale after two minutes of silence.';

create table frozen_content (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  version integer not null,
  canonical bytea,
  canonical_sha256 bytea not null,
  pdf_sha256 text references file,
  checksum text not null check (checksum ~ '^[0-9A-F]{8}$'),
  frozen_at timestamptz not null,
  constraint frozen_content_once unique (document_id, version)
);
comment on table frozen_content is 'owner: signatures. The exact bytes first signed (JCS of the page, or the uploaded file''s digest when canonical is null); never re-rendered.';
create trigger frozen_content_append_only before update or delete on frozen_content for each row execute function refuse_change();

create table signing_title (
  id bigint generated always as identity primary key,
  name text not null unique check (char_length(name) <= 200),
  active boolean not null default true
);
comment on table signing_title is 'owner: signatures. Position or function a person signs with (cargo/função).';

create table unit_signing_title (
  unit_id bigint not null references unit,
  title_id bigint not null references signing_title,
  primary key (unit_id, title_id)
);
comment on table unit_signing_title is 'owner: signatures. Titles offered in a unit (S-05); a unit without any is offered all.';

create table signer_key (
  id text primary key,
  user_id bigint not null references app_user,
  public_key bytea not null,
  wrapped jsonb not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index signer_key_current on signer_key (user_id) where retired_at is null;
comment on table signer_key is 'owner: signatures. A person''s Ed25519 key, wrapped by the password; retired keys stay to verify what they signed.';

create table signature (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  frozen_content_id bigint not null references frozen_content,
  signer_id bigint not null references app_user,
  unit_id bigint not null references unit,
  signer_name text not null,
  signer_title text not null,
  signed_at timestamptz not null,
  record jsonb not null,
  record_digest bytea not null,
  signer_key_id text not null references signer_key,
  signer_signature bytea not null,
  seal_key_id text not null,
  seal bytea not null,
  constraint signature_once unique (frozen_content_id, signer_id)
);
create index signature_document on signature (document_id, signed_at);
create index signature_signer on signature (signer_id, id);
comment on table signature is 'owner: signatures. One act of signing: evidence record, personal signature, installation seal. Never changed.';
create trigger signature_append_only before update or delete on signature for each row execute function refuse_change();

create table signature_cancellation (
  signature_id bigint primary key references signature,
  cancelled_at timestamptz not null,
  cancelled_by bigint not null references app_user
);
comment on table signature_cancellation is 'owner: documents. A later edit cancelled the signature (R-03); the signature row itself stays.';
create trigger signature_cancellation_append_only before update or delete on signature_cancellation for each row execute function refuse_change();

create table log_leaf (
  id bigint generated always as identity primary key,
  signature_id bigint not null unique references signature,
  salt bytea not null,
  leaf_hash bytea not null,
  created_at timestamptz not null
);
comment on table log_leaf is 'owner: signatures. A leaf waiting to enter the transparency log (salted commitment, RFC 6962 hash).';
create trigger log_leaf_append_only before update or delete on log_leaf for each row execute function refuse_change();
