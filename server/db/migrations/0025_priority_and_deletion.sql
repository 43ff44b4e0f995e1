-- Legal priorities, and the process that was deleted while it was empty.

create table priority (
  id bigint generated always as identity primary key,
  name text not null unique check (name <> '' and char_length(name) <= 100),
  law text not null default '' check (char_length(law) <= 300),
  active boolean not null default true
);
comment on table priority is 'owner: processes. Legal priorities (prioridade, P-06): a sign on the process and a filter, with the law that gives it.';

insert into priority (name, law) values
  ('Pessoa com deficiência', 'art. 9º, VII, da Lei nº 13.146/2015; art. 69-A, II, da Lei nº 9.784/1999'),
  ('Pessoa idosa (a partir de 60 anos)', 'art. 71 da Lei nº 10.741/2003; art. 69-A, I, da Lei nº 9.784/1999'),
  ('Pessoa idosa (a partir de 80 anos)', 'art. 71, § 5º, da Lei nº 10.741/2003'),
  ('Pessoa com doença grave', 'art. 69-A, IV, da Lei nº 9.784/1999'),
  ('Criança ou adolescente (ECA)', 'art. 4º da Lei nº 8.069/1990'),
  ('Vítima de violência doméstica e familiar', 'art. 1.048, III, da Lei nº 13.105/2015'),
  ('Licenciamento ambiental', '');

alter table process
  add column priority_id bigint references priority,
  add column deleted_at timestamptz;
comment on column process.deleted_at is 'Deleted while empty (P-17): it is there for nobody, and its number is never given again.';
