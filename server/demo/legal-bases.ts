/** Why may an item be kept from others? Legal bases as Brazilian law words them, most used first. */
export interface DemoLegalBasis {
  level: 'restricted' | 'confidential'
  name: string
  law: string
}

export const legalBases: DemoLegalBasis[] = [
  { level: 'restricted', name: 'Informação pessoal', law: 'Art. 31 da Lei nº 12.527/2011' },
  { level: 'restricted', name: 'Documento preparatório', law: 'Art. 7º, § 3º, da Lei nº 12.527/2011' },
  { level: 'restricted', name: 'Sigilo fiscal', law: 'Art. 198 da Lei nº 5.172/1966 (CTN) c/c art. 22 da Lei nº 12.527/2011' },
  { level: 'restricted', name: 'Sigilo bancário', law: 'Art. 1º da Lei Complementar nº 105/2001 c/c art. 22 da Lei nº 12.527/2011' },
  {
    level: 'restricted',
    name: 'Segredo industrial ou comercial',
    law: 'Art. 195, XIV, da Lei nº 9.279/1996 c/c art. 22 da Lei nº 12.527/2011',
  },
  { level: 'restricted', name: 'Direito autoral', law: 'Art. 24, III, da Lei nº 9.610/1998' },
  { level: 'restricted', name: 'Propriedade intelectual de programa de computador', law: 'Art. 2º da Lei nº 9.609/1998' },
  { level: 'restricted', name: 'Identificação do denunciante', law: 'Art. 10, § 7º, da Lei nº 13.460/2017' },
  { level: 'restricted', name: 'Proteção do orçamento estimado da licitação', law: 'Art. 24 da Lei nº 14.133/2021' },
  { level: 'restricted', name: 'Controle interno: trabalho em curso', law: 'Art. 26, § 3º, da Lei nº 10.180/2001' },
  { level: 'restricted', name: 'Risco à segurança de instalações', law: 'Art. 23, VII, da Lei nº 12.527/2011' },
  { level: 'restricted', name: 'Sigilo profissional médico', law: 'Art. 22 da Lei nº 12.527/2011 c/c art. 11 da Lei nº 13.709/2018' },
  {
    level: 'confidential',
    name: 'Investigação de responsabilidade de servidor',
    law: 'Art. 150 da Lei nº 8.112/1990, aplicada por analogia',
  },
  { level: 'confidential', name: 'Segredo de justiça no processo civil', law: 'Art. 189 da Lei nº 13.105/2015 (CPC)' },
  { level: 'confidential', name: 'Sigilo do inquérito', law: 'Art. 20 do Decreto-Lei nº 3.689/1941 (CPP)' },
  { level: 'confidential', name: 'Interceptação de comunicações', law: 'Art. 8º da Lei nº 9.296/1996' },
]
