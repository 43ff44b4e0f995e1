/** A process that grew: two years of a contract, month by month, about a hundred and twenty documents between two units. */
import type { Random } from './random.ts'
import { type Deed, type Script, type SignedBy, schedule } from './story-steps.ts'

const desk = 'SEPLAG/SPGF/DCLC'
const accounting = 'SEPLAG/SPGF/DCF'
const company = 'Vigilância Sentinela das Gerais Ltda.'
const months = 24
const inspector: SignedBy = { by: 'ana.moura', title: 'Fiscal do Contrato' }
const director: SignedBy = { by: 'marcos.vilela', title: 'Diretor' }
const accountant: SignedBy = { by: 'neide.caldas', title: 'Contadora' }

const remarks = [
  'Os postos foram cobertos integralmente. Houve duas substituições, comunicadas com antecedência.',
  'Um posto noturno ficou descoberto por três horas; aplicou-se a glosa correspondente.',
  'A empresa apresentou a escala e os comprovantes de salário e de benefícios. Sem ocorrências.',
  'Registraram-se falha no rádio da guarita leste e troca de uniforme pendente, sanadas no mesmo mês.',
]

export function tellLongProcess(random: Random): Script {
  const visits: Deed[][] = []
  for (let month = 1; month <= months; month++) {
    visits.push(deskMonth(random, month))
    if (month < months) visits.push(accountingMonth(month))
  }
  return {
    type: 'Gestão de Contratos: Acompanhamento da Execução',
    unit: desk,
    startedBy: inspector.by,
    ...schedule(visits, 735, 2),
    summary: 'Fiscalização do Contrato nº 41 – vigilância armada e desarmada na sede e em onze núcleos regionais',
    level: 'public',
    legalBasis: null,
    parties: [company],
  }
}

/** Invoice, clearance and the inspector's report; every third month the director adds a dispatch. The last month is still being written. */
function deskMonth(random: Random, month: number): Deed[] {
  const here = { unit: desk, by: inspector.by }
  const value = `R$ ${180 + random.below(40)}.${String(random.below(1000)).padStart(3, '0')},00`
  const lines = [
    `Prestador: ${company}`,
    `Serviço: vigilância, mês ${month} de ${months}`,
    `Postos: ${28 + random.below(6)}`,
    `Valor: ${value}`,
  ]
  const deeds: Deed[] = [
    { ...here, ...upload('Nota Fiscal', String(4000 + month), `nota-fiscal-${4000 + month}.pdf`, 'invoice', lines) },
    {
      ...here,
      ...upload('Certidão Negativa', '', `certidao-mes-${month}.pdf`, 'receipt', [
        'Certidão negativa de débitos',
        `Contribuinte: ${company}`,
      ]),
    },
    {
      ...here,
      kind: 'write',
      docType: 'Relatório de Fiscalização',
      basis: null,
      sign: month === months ? [] : [inspector],
      passages: [
        { heading: `Período ${month}: execução dos serviços` },
        random.pick(remarks),
        {
          table: [
            ['Indicador', 'Meta', 'Apurado'],
            ['Postos cobertos', '100%', `${96 + random.below(5)}%`],
            ['Rondas registradas', '240', String(228 + random.below(25))],
          ],
        },
        `Atesta-se a prestação, no valor de ${value}, e propõe-se o pagamento.`,
      ],
    },
  ]
  if (month % 3 === 0 && month < months) {
    const passages = ['De acordo com o relatório. Mantenha-se o acompanhamento e encaminhe-se para liquidação.']
    deeds.push({ unit: desk, by: director.by, kind: 'write', docType: 'Despacho', passages, sign: [director], basis: null })
  }
  // The first month's certificate was entered a second time by mistake; once sent it can only be cancelled.
  if (month === 2)
    deeds.push({
      unit: desk,
      by: director.by,
      kind: 'cancel',
      document: 1,
      reason: 'Juntada em duplicidade; vale a certidão do mês seguinte.',
    })
  if (month < months) deeds.push({ ...here, kind: 'send', to: [accounting], keepOpen: true })
  return deeds
}

function accountingMonth(month: number): Deed[] {
  const here = { unit: accounting, by: accountant.by }
  const number = String(7100 + month)
  return [
    { ...here, kind: 'receive' },
    {
      ...here,
      ...upload('Comprovante', '', `ordem-de-pagamento-${number}.pdf`, 'receipt', [`Ordem de pagamento ${number}`, `Credor: ${company}`]),
    },
    {
      ...here,
      kind: 'write',
      docType: 'Despacho',
      passages: [`Liquidada e paga a parcela ${month}. Conclui-se nesta unidade.`],
      sign: [accountant],
      basis: null,
    },
    { ...here, kind: 'conclude' },
  ]
}

function upload(docType: string, typeNumber: string, name: string, look: 'invoice' | 'receipt', text: string[]) {
  return {
    kind: 'upload' as const,
    docType,
    typeNumber,
    name,
    scanned: false,
    basis: null,
    pdf: { title: `${docType} ${typeNumber}`.trim(), pages: 1, text, look },
  }
}
