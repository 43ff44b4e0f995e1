/** What is each endpoint about? The subjects of the reference, in the order a newcomer reads them. */
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'

interface Subject {
  key: string
  title: readonly [pt: string, en: string]
  /** First parts of the paths. */
  paths: readonly string[]
}

const subjects: readonly Subject[] = [
  { key: 'processes', title: ['Processos', 'Processes'], paths: ['processes', 'numbers', 'desk', 'unknown-destinations'] },
  { key: 'documents', title: ['Documentos', 'Documents'], paths: ['documents', 'images'] },
  {
    key: 'notes',
    title: ['Anotações, marcadores e acompanhamento', 'Notes, markers and follow-up'],
    paths: ['markers', 'follow-ups', 'favorites', 'note-groups', 'comments'],
  },
  {
    key: 'signatures',
    title: ['Assinatura e autenticidade', 'Signature and authenticity'],
    paths: ['signatures', 'signing-titles', 'verifications'],
  },
  {
    key: 'choices',
    title: ['Tipos, hipóteses e interessados', 'Types, legal bases and parties'],
    paths: ['process-types', 'document-types', 'classification-codes', 'legal-bases', 'contacts'],
  },
  {
    key: 'people',
    title: ['Órgãos, unidades e pessoas', 'Agencies, units and people'],
    paths: ['agencies', 'units', 'users', 'colleagues'],
  },
  {
    key: 'account',
    title: ['Entrada, conta e chaves', 'Sign-in, account and keys'],
    paths: ['sign-in', 'session', 'sessions', 'password', 'links', 'api-keys'],
  },
  { key: 'administration', title: ['Administração', 'Administration'], paths: ['administration', 'number-examples'] },
]
const other: Subject = { key: 'other', title: ['Outros', 'Others'], paths: [] }

export interface Group extends Pick<Subject, 'key' | 'title'> {
  endpoints: AnyEndpoint[]
}

/** By subject, each in the order of the contract; what no subject claims comes last. */
export function groupsOf(endpoints: readonly AnyEndpoint[]): Group[] {
  const subjectOf = ({ path }: AnyEndpoint) => subjects.find(({ paths }) => paths.includes(path.split('/')[1] ?? '')) ?? other
  return [...subjects, other]
    .map((subject) => ({ key: subject.key, title: subject.title, endpoints: endpoints.filter((one) => subjectOf(one) === subject) }))
    .filter((group) => group.endpoints.length > 0)
}
