/** Which units do the agencies have? Trees as the state draws them; the code tells the way down from the agency. */
export interface DemoUnit {
  agency: string
  code: string
  name: string
  /** Code of the unit above; none for the root of an agency. */
  parent: string | null
  numberCode: string
  receivesProcesses: boolean
  isProtocol: boolean
}

/** `code: name`; the parent is the code without its last part, the kind of unit follows from the name. */
const rows: Record<string, string> = {
  SEPLAG: 'Secretaria de Estado de Planejamento e Gestão',
  'SEPLAG/GAB': 'Gabinete',
  'SEPLAG/ASJUR': 'Assessoria Jurídica',
  'SEPLAG/OUV': 'Ouvidoria e Transparência',
  'SEPLAG/PROTOCOLO': 'Protocolo Central da Cidade Administrativa',
  'SEPLAG/SPGF': 'Superintendência de Planejamento, Gestão e Finanças',
  'SEPLAG/SPGF/DCLC': 'Diretoria de Compras, Licitações e Contratos',
  'SEPLAG/SPGF/DGP': 'Diretoria de Gestão de Pessoas',
  'SEPLAG/SPGF/DCF': 'Diretoria de Contabilidade e Finanças',
  'SEPLAG/SPGF/DLP': 'Diretoria de Logística e Patrimônio',
  'SEPLAG/SUBGD': 'Subsecretaria de Governança Digital',
  'SEPLAG/SUBGD/DTIC': 'Diretoria de Tecnologia da Informação e Comunicação',
  'SEPLAG/SUBGD/DGPE': 'Diretoria de Gestão do Processo Eletrônico',
  'SEPLAG/SUBGEP': 'Subsecretaria de Gestão de Pessoas',
  'SEPLAG/SUBGEP/DSAO': 'Diretoria de Saúde Ocupacional e Perícia Médica',
  'SEPLAG/SUBGEP/DCRR': 'Diretoria de Carreiras e Remuneração',
  SEF: 'Secretaria de Estado de Fazenda',
  'SEF/GAB': 'Gabinete',
  'SEF/STE': 'Subsecretaria do Tesouro Estadual',
  'SEF/STE/DPF': 'Diretoria de Programação Financeira',
  'SEF/SRE': 'Subsecretaria da Receita Estadual',
  'SEF/SRE/DRT': 'Diretoria de Regimes Tributários e Restituições',
  'SEF/PROTOCOLO': 'Protocolo',
  SEE: 'Secretaria de Estado de Educação',
  'SEE/GAB': 'Gabinete',
  'SEE/SRF': 'Superintendência de Rede Física Escolar',
  'SEE/SRF/DOB': 'Diretoria de Obras Escolares',
  'SEE/DAE': 'Diretoria de Alimentação Escolar',
  'SEE/DGP': 'Diretoria de Gestão de Pessoas',
  'SEE/SREPN': 'Superintendência Regional de Ensino de Ponte Nova',
  SES: 'Secretaria de Estado de Saúde',
  'SES/GAB': 'Gabinete',
  'SES/SAF': 'Superintendência de Assistência Farmacêutica',
  'SES/SAF/DMD': 'Diretoria de Medicamentos e Distribuição',
  'SES/DCV': 'Diretoria de Convênios e Resoluções',
  'SES/PROTOCOLO': 'Protocolo',
  SEJUSP: 'Secretaria de Estado de Justiça e Segurança Pública',
  'SEJUSP/GAB': 'Gabinete',
  'SEJUSP/DIE': 'Diretoria de Infraestrutura e Engenharia',
  'SEJUSP/DRH': 'Diretoria de Recursos Humanos',
  SEMAD: 'Secretaria de Estado de Meio Ambiente e Desenvolvimento Sustentável',
  'SEMAD/SURA': 'Superintendência de Regularização Ambiental',
  'SEMAD/SURA/DAT': 'Diretoria de Análise Técnica',
  'SEMAD/DAI': 'Diretoria de Autos de Infração',
  'SEMAD/PROTOCOLO': 'Protocolo',
  SEINFRA: 'Secretaria de Estado de Infraestrutura, Mobilidade e Parcerias',
  'SEINFRA/GAB': 'Gabinete',
  'SEINFRA/DCONV': 'Diretoria de Convênios',
  AGE: 'Advocacia-Geral do Estado',
  'AGE/CJ': 'Consultoria Jurídica',
  'AGE/PDOP': 'Procuradoria de Demandas Obrigacionais e Patrimoniais',
  CGE: 'Controladoria-Geral do Estado',
  'CGE/AUGE': 'Auditoria-Geral',
  'CGE/AUGE/DACG': 'Diretoria de Auditoria em Contas e Gestão',
  'CGE/COGE': 'Corregedoria-Geral',
  FHEMIG: 'Fundação Hospitalar do Estado de Minas Gerais',
  'FHEMIG/DIGEPE': 'Diretoria de Gestão de Pessoas',
  'FHEMIG/GCOM': 'Gerência de Compras',
  DER: 'Departamento de Estradas de Rodagem do Estado de Minas Gerais',
  'DER/DO': 'Diretoria de Operações',
  'DER/GFR': 'Gerência de Faixa de Domínio e Fiscalização Rodoviária',
  IEF: 'Instituto Estadual de Florestas',
  'IEF/DUC': 'Diretoria de Unidades de Conservação',
  'IEF/URFBIO': 'Unidade Regional de Florestas e Biodiversidade Mata',
}

export const units: DemoUnit[] = Object.entries(rows).map(([code, name]) => {
  const steps = code.split('/')
  return {
    agency: steps[0] as string,
    code,
    name,
    parent: steps.length === 1 ? null : steps.slice(0, -1).join('/'),
    numberCode: '01',
    // The root only carries the tree: work arrives at the cabinet or at the unit it concerns.
    receivesProcesses: steps.length > 1,
    isProtocol: name.startsWith('Protocolo'),
  }
})
