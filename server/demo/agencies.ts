/** Which agencies are in the demo state? Real agencies of Minas Gerais with the codes their process numbers begin with; addresses are invented. */
export interface DemoAgency {
  code: string
  name: string
  numberCode: string
  city: string
  address: string
  /** Lines under the state's name in the head of every document. */
  letterhead: string[]
}

/** One mask for the whole state (M-01). */
export const minasMask =
  '@cod_orgao_sei_04d@.@cod_unidade_sei_02d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@'

const state = 'GOVERNO DO ESTADO DE MINAS GERAIS'
const centre = 'Avenida das Alterosas, nº 1000, bairro Serra Clara, Belo Horizonte/MG, CEP 30000-000'

function agency(code: string, numberCode: string, name: string, address = centre): DemoAgency {
  return { code, name, numberCode, city: 'Belo Horizonte', address, letterhead: [state, name] }
}

export const agencies: DemoAgency[] = [
  agency('SEPLAG', '1500', 'Secretaria de Estado de Planejamento e Gestão'),
  agency('SEF', '1190', 'Secretaria de Estado de Fazenda'),
  agency('SEE', '1260', 'Secretaria de Estado de Educação'),
  agency('SES', '1320', 'Secretaria de Estado de Saúde'),
  agency('SEJUSP', '1450', 'Secretaria de Estado de Justiça e Segurança Pública'),
  agency('SEMAD', '1370', 'Secretaria de Estado de Meio Ambiente e Desenvolvimento Sustentável'),
  agency('SEINFRA', '1300', 'Secretaria de Estado de Infraestrutura, Mobilidade e Parcerias'),
  agency(
    'AGE',
    '1080',
    'Advocacia-Geral do Estado',
    'Rua dos Inconfidentes Novos, nº 200, bairro Mirante, Belo Horizonte/MG, CEP 30000-100',
  ),
  agency('CGE', '1520', 'Controladoria-Geral do Estado'),
  agency(
    'FHEMIG',
    '2270',
    'Fundação Hospitalar do Estado de Minas Gerais',
    'Alameda das Paineiras, nº 350, bairro Santa Vitória, Belo Horizonte/MG, CEP 30000-200',
  ),
  agency(
    'DER',
    '2300',
    'Departamento de Estradas de Rodagem do Estado de Minas Gerais',
    'Avenida do Contorno Velho, nº 77, bairro Estação, Belo Horizonte/MG, CEP 30000-300',
  ),
  agency(
    'IEF',
    '2100',
    'Instituto Estadual de Florestas',
    'Estrada do Parque, km 3, bairro Mata do Ribeirão, Belo Horizonte/MG, CEP 30000-400',
  ),
]
