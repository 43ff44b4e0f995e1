/** Where does each page live? Every link of the application is made here, so that an address changes in one place. */
export function withQuery(path: string, query: Record<string, string | undefined | null>): string {
  const text = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
  return text ? `${path}?${text}` : path
}

export const paths = {
  desk: (query: { situacao?: string; marca?: string; responsavel?: string; tambem?: string } = {}) => withQuery('/', query),
  dashboard: () => '/painel',
  signIn: (back?: string) => withQuery('/entrar', { voltar: back }),
  newProcess: ({ type, related }: { type?: string; related?: string | null } = {}) =>
    withQuery('/processos/novo', { tipo: type, relacionado: related }),
  held: () => '/processos/com-credencial',
  holdings: () => '/processos/acervo-de-sigilosos',
  suspended: () => '/processos/sobrestados',
  /** A process by its number, slash included; `document` opens one of its documents. */
  process: (number: string, document?: string | null) => withQuery(`/p/${encodeURI(number)}`, { documento: document }),
  history: (number: string) => `/p/${encodeURI(number)}/historico`,
  /** What arrives at a protocol unit for a process that never was there; by its number, for it may have no access to it. */
  protocol: (number: string) => `/p/${encodeURI(number)}/protocolo`,
  /** By the process's id: behind `/p/` stands a number of any shape. `type` goes straight to the form. */
  include: (processId: string, type?: string) => withQuery(`/processos/${processId}/incluir`, { tipo: type }),
  workPlan: (processId: string) => `/processos/${processId}/plano-de-trabalho`,
  upload: (processId: string) => `/processos/${processId}/enviar-arquivo`,
  document: (number: string) => `/d/${number}`,
  editor: (documentId: string) => `/documentos/${documentId}/editar`,
  recent: () => '/recentes',
  notifications: () => '/notificacoes',
  batches: () => '/lotes',
  /** `day` and the way to look at it, as the address says them. */
  calendar: (query: { dia?: string; modo?: string; de?: string } = {}) => withQuery('/calendario', query),
  deadlines: () => '/prazos',
  reopenings: () => '/reaberturas',
  returns: () => '/retornos',
  followUps: () => '/acompanhamento',
  favorites: () => '/favoritos',
  blocks: (kind: 'signature' | 'meeting' | 'working' = 'working') =>
    ({ signature: '/blocos/assinatura', meeting: '/blocos/reuniao', working: '/blocos/internos' })[kind],
  /** `document`: read in the block, with the next and the one before at hand. */
  block: (blockId: string, document?: string | null) => withQuery(`/blocos/${blockId}`, { documento: document }),
  checkpoints: () => '/pontos-de-controle',
  checkpointProcesses: (query: { fase?: string; tipo?: string; tempo?: string; situacao?: string } = {}) =>
    withQuery('/pontos-de-controle/processos', query),
  knowledge: (query: { tipo?: string } = {}) => withQuery('/conhecimento', query),
  /** `version`: one of those that only its unit reads. */
  article: (articleId: string, version?: number) => withQuery(`/conhecimento/${articleId}`, { v: version ? String(version) : null }),
  articleEditor: (articleId: string) => `/conhecimento/${articleId}/editar`,
  trash: () => '/lixeira',
  markers: () => '/marcadores',
  administration: (section = '') => `/administracao${section ? `/${section}` : ''}`,
  sessions: () => '/conta/sessoes',
  password: () => '/conta/senha',
  apiKeys: () => '/conta/chaves',
  calendarFeeds: () => '/conta/calendario',
  notificationWishes: () => '/conta/notificacoes',
  verify: () => '/publico/conferir',
}

/** The number of the process that the one to be started belongs together with, as the address says it. */
export const relatedOf = (query: Record<string, string>): string | null => query.relacionado ?? null
