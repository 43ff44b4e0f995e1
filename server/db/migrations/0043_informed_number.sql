-- Numbers that people inform, of processes that were filed before they came here (P-03).

alter table process add column filed_on date;
comment on column process.filed_on is 'Day of filing of a process whose number was informed by hand (protocolo informado, P-03); null: the number was generated here, on the day it was created.';
