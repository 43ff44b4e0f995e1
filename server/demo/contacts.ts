/** Which people and organisations stand in the registry of contacts? Some eighty invented ones, put together from parts in a fixed order, and the servants. */
import { demoCpf, people } from './people.ts'

export interface DemoContact {
  kind: 'person' | 'organization'
  name: string
  cpf: string | null
  email: string | null
  city: string
}

export const places = [
  'Abaeté',
  'Araçuaí',
  'Belo Horizonte',
  'Caratinga',
  'Congonhas',
  'Diamantina',
  'Governador Valadares',
  'Itabira',
  'Janaúba',
  'Juiz de Fora',
  'Montes Claros',
  'Muriaé',
  'Ouro Preto',
  'Paracatu',
  'Patos de Minas',
  'Ponte Nova',
  'Pouso Alegre',
  'São João del-Rei',
  'Teófilo Otoni',
  'Uberaba',
  'Uberlândia',
  'Varginha',
  'Viçosa',
  'Unaí',
]

const givenNames = [
  'Adriana',
  'Benedito',
  'Cecília',
  'Domingos',
  'Eunice',
  'Fábio',
  'Geralda',
  'Hugo',
  'Ivone',
  'Jonas',
  'Kelly',
  'Leandro',
  'Márcia',
]
const middleNames = ['dos Anjos', 'de Assis', 'da Conceição', 'de Jesus', 'do Carmo', 'das Neves', 'dos Reis']
const surnames = [
  'Abrantes',
  'Belmonte',
  'Cerqueira',
  'Dornelas',
  'Evaristo',
  'Fagundes',
  'Galvão',
  'Itagiba',
  'Junqueira',
  'Lacerda',
  'Malta',
]

const companies = [
  'Alvorada Serviços de Limpeza Ltda.',
  'Serra Branca Construtora Ltda.',
  'Gráfica Três Rios Ltda. ME',
  'Veredas Tecnologia da Informação S.A.',
  'Transportes Caminho Novo Ltda.',
  'Panificadora Flor do Campo Ltda. ME',
  'Distribuidora de Medicamentos Boa Esperança Ltda.',
  'Vigilância Sentinela das Gerais Ltda.',
  'Papelaria e Suprimentos Água Limpa Ltda.',
  'Mineração Pedra Menina Fictícia S.A.',
  'Construtora Ponte Alta Ltda. EPP',
  'Locadora de Veículos Horizonte Azul Ltda.',
  'Laboratório Clínico Santa Inês Fictícia Ltda.',
  'Energia Solar do Cerrado Ltda.',
  'Consultoria Rumo Certo Gestão Empresarial Ltda.',
  'Elevadores Mirante Ltda.',
  'Móveis Escolares Ipê Ltda.',
  'Telecomunicações Sinal Aberto S.A.',
  'Refrigeração Polo Norte Ltda. ME',
  'Agroindústria Vale Verde Fictícia Ltda.',
]
const municipalities = places.slice(0, 24).filter((_, i) => i % 3 !== 2)
const bodies = [
  'Associação de Pais e Amigos da Escola Riacho Doce',
  'Cooperativa de Catadores Nova Aurora',
  'Caixa Escolar Professora Iracema Fontoura',
  'Santa Casa de Misericórdia Fictícia de Pedra Azul',
  'Sindicato Fictício dos Servidores do Planejamento',
  'Conselho Comunitário do Vale do Sereno',
  'Fundação de Apoio à Pesquisa Morro Alto',
  'Instituto Fictício Memória das Minas',
]

/** By the part they play in the story; servants are contacts too, by the name they are called by. */
export const partiesOf = {
  company: companies.map((name, i) => organization(name, i, cityOf(i * 5))),
  body: bodies.map((name, i) => organization(name, companies.length + i, cityOf(i * 5 + 2))),
  municipality: municipalities.map((city, i) =>
    organization(`Prefeitura Municipal de ${city}`, companies.length + bodies.length + i, city),
  ),
  person: Array.from({ length: 40 }, (_, i) => person(i)),
  servant: people.map(
    (who): DemoContact => ({ kind: 'person', name: who.socialName ?? who.name, cpf: who.cpf, email: who.email, city: 'Belo Horizonte' }),
  ),
}

export const contacts: DemoContact[] = Object.values(partiesOf).flat()

function cityOf(i: number): string {
  return places[i % places.length] as string
}

function organization(name: string, i: number, city: string): DemoContact {
  return { kind: 'organization', name, cpf: null, email: `contato${i + 1}@exemplo.invalid`, city }
}

function person(i: number): DemoContact {
  const first = givenNames[i % givenNames.length] as string
  const second = surnames[(i * 3) % surnames.length] as string
  const third = surnames[(i * 7 + 4) % surnames.length] as string
  const name = [first, middleNames[(i * 2) % middleNames.length], second, second === third ? 'Neto' : third].join(' ')
  return {
    kind: 'person',
    name,
    cpf: demoCpf(500 + i),
    email: i % 3 === 0 ? null : `pessoa${i + 1}@exemplo.invalid`,
    city: cityOf(i * 7),
  }
}
