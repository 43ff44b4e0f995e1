-- Whether what is kept from others names its law, and how secret it is, are parameters of the installation (A-05): the law no longer has
-- to be there, and a degree is of what is confidential only.

create type secrecy_degree as enum ('reserved', 'secret', 'top-secret');

alter table process
  drop constraint process_basis,
  add degree secrecy_degree,
  add constraint process_degree check (degree is null or local_level = 'confidential');

alter table document
  drop constraint document_basis,
  add degree secrecy_degree,
  add constraint document_degree check (degree is null or local_level = 'confidential');
