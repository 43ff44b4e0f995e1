/** Which types of process does the demo state know? Grouped by the first part of the name, as the state's list is read. */
import type { AccessLevel } from '@lavra/contract/values.ts'

export interface DemoProcessType {
  name: string
  group: string
  /** Codes of the classification plan. */
  classification: string[]
  levels: AccessLevel[]
  suggestedLevel: AccessLevel
  /** Name of a legal basis of the suggested level. */
  legalBasis: string | null
}

/** Name → subjects; open to everybody unless a file of the process says otherwise. */
const open: Record<string, string> = {
  'Administração: Comissão ou Grupo de Trabalho': '011',
  'Administração: Comunicação Oficial': '992',
  'Administração: Delegação de Competência': '010.01',
  'Administração: Elaboração de Ato Normativo': '010.01 170',
  'Administração: Evento e Cerimonial': '991',
  'Administração: Plano e Relatório de Atividades': '002 003',
  'Administração: Reunião': '018.1',
  'Bens Imóveis: Cessão de Uso': '041.1',
  'Bens Imóveis: Regularização': '041.1',
  'Bens Móveis: Baixa e Alienação': '043',
  'Bens Móveis: Inventário Anual': '043',
  'Bens Móveis: Transferência': '043',
  'Comunicação: Campanha Institucional': '012.2',
  'Contratação Direta: Dispensa de Licitação': '033',
  'Contratação Direta: Inexigibilidade': '033',
  'Convênio: Celebração com Município': '004 141',
  'Convênio: Prestação de Contas': '054 004',
  'Convênio: Termo Aditivo': '004',
  'Controle Interno: Atendimento a Recomendação': '015',
  'Cooperação: Termo de Cooperação Técnica': '004',
  'Educação: Alimentação Escolar': '121',
  'Educação: Obra em Unidade Escolar': '120 041.2',
  'Educação: Transporte Escolar': '121',
  'Finanças: Adiantamento': '053',
  'Finanças: Descentralização de Crédito': '051.2',
  'Finanças: Liquidação e Pagamento de Despesa': '052.1',
  'Finanças: Ressarcimento ao Erário': '052.2',
  'Finanças: Suplementação Orçamentária': '051.2 051.1',
  'Gestão da Informação: Avaliação e Destinação de Documentos': '061',
  'Gestão de Contratos: Acompanhamento da Execução': '035.2 004',
  'Gestão de Contratos: Aditivo': '035.1 004',
  'Gestão de Contratos: Pagamento Mensal': '035.2 052.1',
  'Gestão de Contratos: Penalidade a Fornecedor': '035.3',
  'Gestão de Contratos: Reajuste ou Repactuação': '035.1',
  'Infraestrutura: Autorização de Uso de Faixa de Domínio': '140',
  'Infraestrutura: Obra Rodoviária': '140 041.2',
  'LAI: Pedido de Acesso à Informação': '014',
  'LAI: Recurso': '014',
  'Licitação: Adesão a Ata de Registro de Preços': '034',
  'Licitação: Concorrência': '032',
  'Licitação: Pregão Eletrônico': '031',
  'Licitação: Registro de Preços': '034 031',
  'Logística: Manutenção Predial': '041.3',
  'Logística: Material de Consumo': '030.2 036',
  'Logística: Veículos Oficiais': '042.1',
  'Meio Ambiente: Autorização para Intervenção Ambiental': '132',
  'Meio Ambiente: Auto de Infração': '131',
  'Meio Ambiente: Gestão de Unidade de Conservação': '132',
  'Meio Ambiente: Licenciamento Ambiental': '130',
  'Pessoal: Capacitação': '022.1 022.2',
  'Pessoal: Cessão e Disposição': '023.14',
  'Pessoal: Concurso Público': '021.2',
  'Pessoal: Diárias e Passagens': '024.5',
  'Pessoal: Estágio': '027.1',
  'Pessoal: Nomeação e Exoneração': '023.1 023.15',
  'Pessoal: Progressão e Promoção': '023.12',
  'Pessoal: Teletrabalho': '028',
  'Saúde: Distribuição de Medicamentos': '110',
  'Saúde: Resolução de Repasse a Município': '112',
  'TIC: Contratação de Solução de Tecnologia': '062 031',
  'TIC: Desenvolvimento e Evolução de Sistema': '062',
  'TIC: Infraestrutura e Suporte': '063',
}

/** Name → subjects and the legal basis under which they are restricted as a rule. */
const restricted: Record<string, [subjects: string, basis: string]> = {
  'Corregedoria: Investigação Preliminar': ['025.1', 'Identificação do denunciante'],
  'Auditoria: Trabalho de Auditoria': ['015', 'Controle interno: trabalho em curso'],
  'Ouvidoria: Denúncia': ['013', 'Identificação do denunciante'],
  'Ouvidoria: Reclamação ou Sugestão': ['013', 'Informação pessoal'],
  'Pessoal: Afastamento e Licença': ['024.4', 'Informação pessoal'],
  'Pessoal: Aposentadoria': ['026.1', 'Informação pessoal'],
  'Pessoal: Assentamento Funcional': ['023.1', 'Informação pessoal'],
  'Pessoal: Férias Regulamentares': ['024.2', 'Informação pessoal'],
  'Pessoal: Férias-Prêmio': ['024.3', 'Informação pessoal'],
  'Pessoal: Perícia Médica': ['026.2', 'Sigilo profissional médico'],
  'Pessoal: Remuneração e Vantagens': ['024.1', 'Informação pessoal'],
  'Saúde: Judicialização': ['110 170', 'Informação pessoal'],
  'Segurança: Obra em Unidade Prisional': ['150 041.2', 'Risco à segurança de instalações'],
  'TIC: Incidente de Segurança da Informação': ['064', 'Documento preparatório'],
  'Tributos: Regime Especial': ['160', 'Sigilo fiscal'],
  'Tributos: Restituição de Indébito': ['160 052.2', 'Sigilo fiscal'],
}

/** These may be made confidential too. */
const mayBeConfidential = new Set(['Corregedoria: Investigação Preliminar', 'Ouvidoria: Denúncia', 'Saúde: Judicialização'])

export const processTypes: DemoProcessType[] = [
  ...Object.entries(open).map(([name, subjects]) => type(name, subjects, null)),
  ...Object.entries(restricted).map(([name, [subjects, basis]]) => type(name, subjects, basis)),
].sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))

function type(name: string, subjects: string, legalBasis: string | null): DemoProcessType {
  return {
    name,
    group: name.slice(0, name.indexOf(':')),
    classification: subjects.split(' '),
    levels: mayBeConfidential.has(name) ? ['public', 'restricted', 'confidential'] : ['public', 'restricted'],
    suggestedLevel: legalBasis ? 'restricted' : 'public',
    legalBasis,
  }
}
