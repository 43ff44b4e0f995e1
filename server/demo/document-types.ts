/** Which types of document (*séries*) does the demo state know, how are they numbered, and what do new ones look like? */
import type { PageTemplate } from '@lavra/contract/content/model.ts'
import { act, agreement, analysis, decision, letter, questionnaire, record } from './templates.ts'

export type DemoNumbering = 'none' | 'unit' | 'agency' | 'unit-yearly' | 'agency-yearly' | 'informed'
export interface DemoDocumentType {
  name: string
  appliesTo: 'authored' | 'uploaded' | 'both'
  numbering: DemoNumbering
  template: PageTemplate | null
  takesParties: boolean
}

function authored(name: string, numbering: DemoNumbering, template: PageTemplate, takesParties = false): DemoDocumentType {
  return { name, appliesTo: 'authored', numbering, template, takesParties }
}
function uploaded(name: string, numbering: DemoNumbering = 'none'): DemoDocumentType {
  return { name, appliesTo: 'uploaded', numbering, template: null, takesParties: true }
}
/** Written here or brought from elsewhere. */
function both(name: string, numbering: DemoNumbering, template: PageTemplate): DemoDocumentType {
  return { name, appliesTo: 'both', numbering, template, takesParties: true }
}

export const documentTypes: DemoDocumentType[] = [
  both('Ofício', 'unit-yearly', letter('OFÍCIO')),
  authored('Ofício Circular', 'unit-yearly', letter('OFÍCIO CIRCULAR'), true),
  authored('Memorando', 'unit-yearly', letter('MEMORANDO'), true),
  authored('Despacho', 'unit-yearly', decision('DESPACHO Nº @numeracao_serie@/@ano@ – @sigla_unidade@')),
  authored('Decisão', 'none', decision('DECISÃO')),
  authored('Nota Técnica', 'unit-yearly', analysis('NOTA TÉCNICA')),
  both('Parecer', 'unit-yearly', analysis('PARECER')),
  both('Parecer Jurídico', 'unit-yearly', analysis('PARECER JURÍDICO')),
  authored('Informação', 'unit-yearly', analysis('INFORMAÇÃO')),
  both('Relatório', 'none', analysis('RELATÓRIO')),
  both('Relatório de Auditoria', 'agency-yearly', analysis('RELATÓRIO DE AUDITORIA')),
  authored('Relatório de Fiscalização', 'unit-yearly', analysis('RELATÓRIO DE FISCALIZAÇÃO')),
  both('Portaria', 'agency-yearly', act('PORTARIA')),
  authored('Ordem de Serviço', 'unit-yearly', act('ORDEM DE SERVIÇO')),
  both('Resolução', 'agency-yearly', act('RESOLUÇÃO')),
  authored('Edital', 'agency-yearly', act('EDITAL')),
  both('Ata de Reunião', 'none', record('ATA DE REUNIÃO')),
  both('Ata de Registro de Preços', 'agency-yearly', agreement('ATA DE REGISTRO DE PREÇOS')),
  both('Contrato', 'agency-yearly', agreement('CONTRATO')),
  both('Termo Aditivo', 'agency-yearly', agreement('TERMO ADITIVO')),
  both('Termo de Apostila', 'agency-yearly', agreement('TERMO DE APOSTILA')),
  both('Convênio', 'agency-yearly', agreement('CONVÊNIO')),
  authored('Termo de Cooperação Técnica', 'agency-yearly', agreement('TERMO DE COOPERAÇÃO TÉCNICA'), true),
  authored('Termo de Recebimento', 'unit-yearly', record('TERMO DE RECEBIMENTO Nº @numeracao_serie@/@ano@')),
  authored('Documento de Formalização de Demanda', 'unit-yearly', analysis('DOCUMENTO DE FORMALIZAÇÃO DE DEMANDA')),
  authored('Estudo Técnico Preliminar', 'unit-yearly', analysis('ESTUDO TÉCNICO PRELIMINAR')),
  both('Termo de Referência', 'unit-yearly', analysis('TERMO DE REFERÊNCIA')),
  authored('Mapa de Riscos', 'none', analysis('MAPA DE RISCOS')),
  authored('Declaração', 'none', decision('DECLARAÇÃO'), true),
  authored('Certidão', 'unit-yearly', decision('CERTIDÃO Nº @numeracao_serie@/@ano@'), true),
  authored('Notificação', 'unit-yearly', letter('NOTIFICAÇÃO'), true),
  authored('Resposta ao Cidadão', 'none', letter('RESPOSTA'), true),
  authored('Plano de Trabalho', 'none', analysis('PLANO DE TRABALHO')),
  both('Auto de Infração', 'agency-yearly', record('AUTO DE INFRAÇÃO Nº @numeracao_serie@/@ano@')),
  both('Requerimento', 'none', questionnaire('REQUERIMENTO', 'Nome do requerente', 'Masp ou CPF', 'Pedido', 'Fundamento')),
  authored(
    'Formulário de Férias',
    'none',
    questionnaire('FORMULÁRIO DE FÉRIAS', 'Servidor', 'Masp', 'Período aquisitivo', 'Dias e início do gozo'),
  ),
  authored(
    'Solicitação de Diária e Passagem',
    'unit-yearly',
    questionnaire('SOLICITAÇÃO DE DIÁRIA E PASSAGEM', 'Servidor', 'Destino', 'Período', 'Motivo'),
  ),
  authored(
    'Checklist de Instrução Processual',
    'none',
    questionnaire('CHECKLIST DE INSTRUÇÃO PROCESSUAL', 'Autorização', 'Pesquisa de preços', 'Dotação'),
  ),
  authored('Termo de Encerramento', 'none', record('TERMO DE ENCERRAMENTO')),
  uploaded('Nota Fiscal', 'informed'),
  uploaded('Nota de Empenho', 'informed'),
  uploaded('Comprovante'),
  uploaded('Anexo'),
  uploaded('E-mail'),
  uploaded('Proposta Comercial'),
  uploaded('Certidão Negativa'),
  uploaded('Procuração'),
  uploaded('Documento de Identificação'),
  uploaded('Atestado Médico'),
  uploaded('Planta ou Projeto'),
  uploaded('Fotografia'),
  uploaded('Extrato Bancário'),
  uploaded('Publicação no Diário Oficial'),
]
