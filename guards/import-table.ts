/**
 * Who may import what: the law of the architecture as a table. Rows that add to the design's table are explained in
 * docs/decisions/0014-import-rows.md; to change a row, write a decision record.
 */

/** The kind of a file, by folder and suffix; the first match counts. */
export const places = [
  ['guards', /^guards\//],
  ['tools', /^(tools\/|[^/]+\.(ts|mjs)$)/],
  ['contract test', /^contract\/.*\.test\.ts$/],
  ['contract', /^contract\//],
  ['e2e', /^e2e\//],
  ['web test', /^web\/.*\.test\.tsx?$/],
  ['web settings', /^web\/[^/]+\.ts$/],
  ['kit', /^web\/src\/kit\//],
  ['api', /^web\/src\/api\//],
  ['editor', /^web\/src\/editor\//],
  ['web', /^web\/src\//],
  ['server test', /^server\/.*\.test\.tsx?$/],
  ['testing', /^server\/(.*\/)?testing\//],
  ['demo', /^server\/demo\//],
  ['operations', /^server\/operations\//],
  ['reactions', /^server\/reactions\.ts$/],
  ['config', /^server\/config\.ts$/],
  ['composition', /^server\/[^/]+\.tsx?$/],
  ['database types', /^server\/db\/types\.ts$/],
  ['database', /^server\/db\//],
  ['http', /^server\/kernel\/http\//],
  ['pure kernel', /^server\/kernel\/(refusal|actor)\.ts$/],
  ['kernel', /^server\/kernel\//],
  ['rules', /^server\/domains\/.*\.rules\.ts$/],
  ['policy', /^server\/domains\/.*\.policy\.ts$/],
  ['queries', /^server\/domains\/.*\.queries\.ts$/],
  ['routes', /^server\/domains\/.*\.routes\.ts$/],
  ['face', /^server\/domains\/[^/]+\/index\.ts$/],
  ['story', /^server\/domains\//], // commands, queries, presenters, jobs
  ['edge', /^server\/edges\//],
] as const satisfies readonly (readonly [string, RegExp])[]

export type Place = (typeof places)[number][0]

interface Row {
  /** In its own folder: its domain, its edge, its part of the web application. */
  own: readonly Place[]
  /** Anywhere else. */
  beyond: readonly Place[]
  /** Anywhere, as long as only types are taken. */
  types?: readonly Place[]
  because: string
}

const server = [
  'testing',
  'demo',
  'operations',
  'reactions',
  'config',
  'composition',
  'database types',
  'database',
  'http',
  'pure kernel',
  'kernel',
] as const
const domain = ['rules', 'policy', 'queries', 'face', 'story'] as const
const everyServerPlace = [...server, ...domain, 'routes', 'edge', 'contract'] as const
const everyWebPlace = ['kit', 'api', 'editor', 'web', 'contract'] as const

export const table: Record<Place, Row> = {
  guards: { own: ['guards'], beyond: ['contract', 'tools'], because: 'guards read the source, and compare what is printed from it' },
  tools: { own: ['tools'], beyond: everyServerPlace, because: 'tools serve the server and never the browser' },
  contract: { own: ['contract'], beyond: [], because: 'the contract reaches neither server nor browser' },
  'contract test': { own: ['contract'], beyond: [], because: 'the contract reaches neither server nor browser' },
  e2e: { own: ['e2e'], beyond: ['contract'], because: 'stories see the system from outside' },
  'web settings': { own: ['web settings'], beyond: [], because: 'build settings know no page' },
  kit: { own: ['kit'], beyond: [], because: 'the kit knows no domain' },
  api: { own: ['api'], beyond: ['contract'], because: 'calling an endpoint needs the contract only' },
  editor: { own: ['editor'], beyond: ['kit', 'api', 'contract', 'web'], because: 'the browser never reaches the server' },
  web: { own: everyWebPlace, beyond: everyWebPlace, because: 'the browser never reaches the server' },
  'web test': { own: everyWebPlace, beyond: everyWebPlace, because: 'the browser never reaches the server' },
  'server test': { own: everyServerPlace, beyond: everyServerPlace, because: 'a test of the server stays in the server' },
  testing: { own: everyServerPlace, beyond: everyServerPlace, because: 'test support stays in the server' },
  composition: { own: everyServerPlace, beyond: everyServerPlace, because: 'the composition root sees the whole server, and only it' },
  demo: {
    own: ['demo'],
    beyond: ['face', 'story', 'kernel', 'pure kernel', 'database', 'database types', 'contract', 'config'],
    types: ['composition'],
    because: 'the demo state is made through the same commands as everybody uses',
  },
  operations: {
    own: ['operations'],
    beyond: ['face', 'story', 'kernel', 'pure kernel', 'database', 'database types', 'contract', 'config'],
    types: ['composition'],
    because: 'operating the system needs commands, not their SQL',
  },
  reactions: { own: [], beyond: [], types: ['contract'], because: 'the page of consequences imports nothing' },
  config: { own: [], beyond: [], types: ['kernel'], because: 'settings are read before anything else exists' },
  database: {
    own: ['database', 'database types'],
    beyond: ['kernel', 'pure kernel'],
    types: ['config'],
    because: 'the database knows no domain',
  },
  'database types': { own: [], beyond: [], because: 'it is generated' },
  kernel: {
    own: ['kernel', 'pure kernel'],
    beyond: ['contract'],
    types: ['database types', 'http', 'config'],
    because: 'the kernel knows neither processes nor documents',
  },
  'pure kernel': { own: ['pure kernel'], beyond: ['contract'], because: 'refusals and actors are plain data' },
  http: {
    own: ['http', 'kernel', 'pure kernel'],
    beyond: ['contract', 'kernel', 'pure kernel'],
    types: ['database types', 'config'],
    because: 'the kernel knows neither processes nor documents',
  },
  rules: { own: ['rules'], beyond: ['rules', 'pure kernel', 'contract'], types: ['queries'], because: 'rules are pure' },
  policy: {
    own: ['rules', 'policy'],
    beyond: ['rules', 'policy', 'face', 'pure kernel', 'contract'],
    types: ['kernel', 'queries'],
    because: 'policies are pure',
  },
  queries: {
    own: ['queries'],
    beyond: ['kernel', 'pure kernel', 'database types', 'contract'],
    types: ['rules', 'policy', 'story', 'face'],
    because: 'queries speak SQL and nothing else',
  },
  routes: {
    own: ['routes', 'story', 'face'],
    beyond: ['http', 'kernel', 'pure kernel', 'contract'],
    because: 'routes bind endpoints to commands; SQL and rules are behind them',
  },
  face: { own: domain, beyond: ['contract'], because: 'a domain shows what is its own' },
  story: {
    own: domain,
    beyond: ['face', 'kernel', 'pure kernel', 'database types', 'contract'],
    types: ['http'],
    because: 'other domains are entered by their index.ts, and HTTP stays outside',
  },
  edge: {
    own: ['edge'],
    beyond: ['face', 'story', 'http', 'kernel', 'pure kernel', 'contract'],
    types: ['config'],
    because: 'an edge translates; if it needs a rule or SQL, they are in the wrong place',
  },
}

/** Domains form a line; each may import to its left. Those that share a step do not import each other. */
export const line: readonly (readonly string[])[] = [
  ['organization'],
  ['access'],
  ['history'],
  ['processes'],
  ['documents'],
  ['notes'],
  ['routing'],
  ['signatures'],
  ['blocks', 'grants', 'work-plans', 'library', 'knowledge', 'external-users', 'publications', 'archiving', 'transfers'],
  ['search', 'notifications', 'reports', 'batches', 'bundles'],
]

/** Imports the table would refuse and a decision allows: from, to, why. */
export const exceptions: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^server\/domains\/.*\.queries\.ts$/,
    /^server\/domains\/access\/(index|access\.queries)\.ts$/,
    'visibleTo is a condition inside other statements',
  ],
  [
    /^server\/domains\/.*\.queries\.ts$/,
    /^server\/domains\/documents\/title\.queries\.ts$/,
    'the title of a document is a fragment of other statements',
  ],
  [
    /^server\/domains\/processes\/find\.queries\.ts$/,
    /^server\/domains\/organization\/contact-name\.queries\.ts$/,
    'finding by party begins with the contacts that are called so',
  ],
  [/^server\/domains\/history\//, /^server\/reactions\.ts$/, 'recording an event enqueues its consequences'],
  [/^server\/edges\/legacy-import\//, /^server\/(db|domains)\//, 'the one edge that may use SQL'],
]

/** Packages with one home. `types` may be taken elsewhere on the same side. */
export const homes: readonly { packages: RegExp; home: RegExp; because: string; typesElsewhere?: boolean }[] = [
  {
    packages: /^(react-aria-components|@react-aria\/|react-aria$|@tabler\/icons-react)/,
    home: /^web\/(src\/kit\/|vite\.config\.ts$)/,
    because: 'only the kit imports React Aria and icons',
  },
  {
    packages: /^(@tiptap\/|prosemirror-(?!model)|@intevation\/)/,
    home: /^web\/src\/editor\//,
    because: 'the editor is one folder with one entrance',
  },
  {
    packages: /^prosemirror-model$/,
    home: /^(contract\/content\/|web\/src\/editor\/|server\/)/,
    because: 'the document model belongs to contract/content',
  },
  {
    packages: /^(kysely|pg|pg-copy-streams)$/,
    home: /^(server\/(kernel|db|testing|operations|edges\/legacy-import)\/|server\/.*\/testing\/|server\/(domains|demo)\/.*\.queries\.ts$|tools\/|server\/.*\.test\.ts$)/,
    because: 'SQL lives in *.queries.ts',
    typesElsewhere: true,
  },
  {
    packages: /^(fastify|@fastify\/)/,
    home: /^server\/(kernel\/http\/|edges\/|(.*\/)?testing\/|[^/]+\.ts$|.*\.test\.ts$)/,
    because: 'HTTP stays in kernel/http and the edges',
    typesElsewhere: true,
  },
  {
    packages: /^graphile-worker$/,
    home: /^server\/(kernel|db|testing)\//,
    because: 'the queue stays behind kernel/jobs',
    typesElsewhere: true,
  },
  { packages: /^(react|react-dom)(\/|$)/, home: /^(web\/|server\/edges\/)/, because: 'the server draws pages in its edges only' },
]

/** Where a built-in module of Node or a package has no place at all, and what is let in all the same. */
export const closed: readonly { of: readonly Place[]; except: RegExp; because: string }[] = [
  { of: ['contract'], except: /^(zod|prosemirror-model)$/, because: 'the contract imports zod, the document model and itself' },
  {
    of: ['contract test'],
    except: /^(zod|prosemirror-model|vitest|node:.*)$/,
    because: 'the contract imports zod, the document model and itself',
  },
  { of: ['rules', 'policy'], except: /^zod$/, because: 'rules and policies are pure: no Node, no packages' },
  { of: ['reactions'], except: /^$/, because: 'the page of consequences imports nothing' },
]

/** Who may read the environment. Everybody else gets settings as arguments. */
export const readsEnvironment =
  /^(server\/(config|main|cli)\.ts$|server\/(.*\/)?testing\/|tools\/|guards\/|e2e\/|web\/[^/]+\.ts$|[^/]+\.ts$|.*\.test\.tsx?$)/
