/** What do invented processes, people, firms and files say? Put together from parts by a seeded generator: the same on every machine. */
import type { Random } from '../../server/demo/random.ts'

const things = [
  'material de escritório',
  'mobiliário',
  'serviço de limpeza',
  'licenças de programa',
  'combustível',
  'gêneros alimentícios',
  'medicamentos',
  'estações de trabalho',
  'manutenção predial',
  'vigilância',
  'veículos',
  'material de laboratório',
  'obra de reforma',
  'rede elétrica',
  'uniformes',
]
const openings = [
  'Aquisição de',
  'Prestação de contas:',
  'Renovação do contrato de',
  'Fiscalização do contrato de',
  'Pedido de informação sobre',
  'Inventário de',
  'Apuração de falta de',
  'Doação de',
  'Pagamento de',
  'Reajuste do contrato de',
  'Estudo técnico sobre',
  'Transferência de',
]
const places = [
  'Ponte Nova',
  'Diamantina',
  'Ubá',
  'Teófilo Otoni',
  'Patos de Minas',
  'Montes Claros',
  'Varginha',
  'Caratinga',
  'Itabira',
  'Passos',
]
const first = [
  'Aurora',
  'Bento',
  'Célia',
  'Dalva',
  'Elias',
  'Flora',
  'Gaspar',
  'Hilda',
  'Inácio',
  'Jandira',
  'Lauro',
  'Miriam',
  'Nélson',
  'Olívia',
  'Péricles',
  'Quitéria',
  'Raul',
  'Selma',
  'Tadeu',
  'Zuleica',
]
const middle = ['Alves', 'Barroso', 'Campos', 'Dutra', 'Esteves', 'Faria', 'Gontijo', 'Horta', 'Lacerda', 'Machado', 'Naves', 'Pinheiro']
const last = [
  'Aguiar',
  'Bastos',
  'Cordeiro',
  'Drummond',
  'Evangelista',
  'Fonseca',
  'Guerra',
  'Hermeto',
  'Lobato',
  'Magalhães',
  'Novais',
  'Ottoni',
  'Penido',
  'Queiroga',
  'Rezende',
  'Sá Fortes',
]
const firms = ['Comercial', 'Construtora', 'Distribuidora', 'Instituto', 'Associação', 'Cooperativa', 'Transportes', 'Papelaria']
const papers = [
  'Nota fiscal',
  'Comprovante',
  'Certidão',
  'Contrato',
  'Relatório',
  'Proposta',
  'Ofício recebido',
  'Planilha',
  'Parecer',
  'Foto',
]

export const summaryOf = (r: Random) => `${r.pick(openings)} ${r.pick(things)} – ${r.pick(places)}, lote ${r.below(90) + 1}`
export const personName = (r: Random) => `${r.pick(first)} ${r.pick(middle)} ${r.pick(last)}`
export const firmName = (r: Random) => `${r.pick(firms)} ${r.pick(last)} de ${r.pick(places)}${r.chance(60) ? ' Ltda.' : ''}`
export const paperName = (r: Random, n: number) => `${r.pick(papers)} ${n}`
export const fileName = (r: Random, n: number) =>
  `${r
    .pick(papers)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')}-${n}.pdf`
