/**
 * Which `@variables@` may a template or text hold? Their names are Portuguese because they belong to the users and their existing
 * templates, not to the code. `letterhead` is the one that becomes a picture.
 */
export interface Variable {
  name: string
  group: 'document' | 'process' | 'people' | 'unit' | 'agency' | 'date' | 'user'
  kind: 'text' | 'image'
  description: { pt: string; en: string }
}

const text = (group: Variable['group'], name: string, pt: string, en: string) =>
  ({ name, group, kind: 'text', description: { pt, en } }) as const

export const variables = [
  text('document', 'serie', 'Tipo do documento', 'Document type'),
  text('document', 'numeracao_serie', 'Número do documento dentro do seu tipo', 'Number of the document within its type'),
  text('document', 'descricao_documento', 'Descrição do documento', 'Description of the document'),
  text('document', 'codigo_verificador', 'Número do documento no sistema', "Document's number in the system"),
  text('process', 'processo', 'Número do processo', 'Process number'),
  text('process', 'tipo_processo', 'Tipo do processo', 'Process type'),
  text('process', 'especificacao_processo', 'Especificação do processo', 'Summary of the process'),
  text('people', 'interessados_virgula_espaco', 'Interessados, separados por vírgula', 'Interested parties, separated by commas'),
  text('people', 'interessados_quebra_linha', 'Interessados, um por linha', 'Interested parties, one per line'),
  text('people', 'nome_interessado', 'Nome do primeiro interessado', 'Name of the first interested party'),
  text('people', 'destinatarios_virgula_espaco', 'Destinatários, separados por vírgula', 'Recipients, separated by commas'),
  text('people', 'destinatarios_quebra_linha', 'Destinatários, um por linha', 'Recipients, one per line'),
  text('people', 'nome_destinatario', 'Nome do primeiro destinatário', 'Name of the first recipient'),
  text('people', 'tratamento_destinatario', 'Forma de tratamento do primeiro destinatário', 'Form of address of the first recipient'),
  text('people', 'vocativo_destinatario', 'Vocativo do primeiro destinatário', 'Salutation of the first recipient'),
  text('people', 'cargo_destinatario', 'Cargo do primeiro destinatário', 'Office of the first recipient'),
  text('unit', 'sigla_unidade', 'Sigla da unidade', 'Code of the unit'),
  text('unit', 'descricao_unidade', 'Nome da unidade', 'Name of the unit'),
  text('unit', 'hierarquia_unidade', 'Siglas da unidade e das que estão acima dela', 'Codes of the unit and of those above it'),
  text('unit', 'telefone_unidade', 'Telefone da unidade', 'Telephone of the unit'),
  text('unit', 'email_unidade', 'E-mail da unidade', 'E-mail of the unit'),
  text('unit', 'endereco_unidade', 'Endereço da unidade', 'Address of the unit'),
  text('unit', 'cidade_unidade', 'Cidade da unidade', 'City of the unit'),
  {
    name: 'timbre_orgao',
    group: 'agency',
    kind: 'image',
    description: { pt: 'Timbre do órgão (imagem)', en: 'Letterhead of the agency (picture)' },
  },
  text('agency', 'linhas_timbre_orgao', 'Linhas do timbre do órgão', "Lines of the agency's letterhead"),
  text('agency', 'sigla_orgao', 'Sigla do órgão', 'Code of the agency'),
  text('agency', 'descricao_orgao', 'Nome do órgão', 'Name of the agency'),
  text('agency', 'descricao_orgao_maiusculas', 'Nome do órgão em maiúsculas', 'Name of the agency in capitals'),
  text('agency', 'endereco_orgao', 'Endereço do órgão', 'Address of the agency'),
  text('agency', 'cep_orgao', 'CEP do órgão', 'Postal code of the agency'),
  text('agency', 'cidade_orgao', 'Cidade do órgão', 'City of the agency'),
  text('agency', 'sigla_uf_orgao', 'Sigla do estado do órgão', "Code of the agency's state"),
  text('agency', 'cnpj_orgao', 'CNPJ do órgão', 'Registration number (CNPJ) of the agency'),
  text('agency', 'sitio_internet_orgao', 'Sítio do órgão na internet', 'Web site of the agency'),
  text('date', 'dia', 'Dia de hoje, dois algarismos', "Today's day, two digits"),
  text('date', 'mes', 'Mês de hoje, dois algarismos', "Today's month, two digits"),
  text('date', 'mes_extenso', 'Mês de hoje por extenso', "Today's month in words"),
  text('date', 'ano', 'Ano de hoje', "Today's year"),
  text('user', 'nome_usuario', 'Nome de quem redige', 'Name of the author'),
  text('user', 'cargo_usuario', 'Cargo de quem redige', 'Office of the author'),
  text('user', 'email_usuario', 'E-mail de quem redige', 'E-mail of the author'),
] as const satisfies readonly Variable[]

export type VariableName = (typeof variables)[number]['name']
/** A text (line ends become line breaks) or, for `timbre_orgao`, a picture already stored. */
export type VariableValue = string | { sha256: string; alt: string }
export type VariableValues = Partial<Record<VariableName, VariableValue>>
