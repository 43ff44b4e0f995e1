/**
 * What a person may be allowed to do, and which standard role (perfil, G-08) may do what.
 * The matrix is printed to docs/permissions.md by `npm run permissions`; a test compares.
 */
export const abilities = [
  'process.read',
  'process.start',
  'process.change',
  'process.receive',
  'process.assign',
  'process.send',
  'process.conclude',
  'process.reopen',
  'process.change-level',
  'process.suspend',
  'process.relate',
  'process.delete',
  'process.attach',
  'process.detach',
  'process.lock',
  'process.note',
  'process.plan',
  'knowledge.keep',
  'block.keep',
  'process.comment',
  'process.acknowledge',
  'process.remark',
  'document.create',
  'document.edit',
  'document.upload',
  'document.sign',
  'document.delete',
  'document.cancel',
  'document.order',
  'document.move',
  'registry.contacts',
  'administer.agencies',
  'administer.units',
  'administer.users',
  'administer.types',
  'administer.registries',
  'administer.settings',
  'audit.read',
  'holdings.keep',
  'holdings.rescue',
] as const

export type Ability = (typeof abilities)[number]

const contributor: Ability[] = [
  'process.read',
  'process.start',
  'process.change',
  'process.receive',
  'process.assign',
  'process.send',
  'process.conclude',
  'process.reopen',
  'process.change-level',
  'process.suspend',
  'process.relate',
  'process.delete',
  'process.attach',
  'process.note',
  'process.plan',
  'knowledge.keep',
  'block.keep',
  'process.comment',
  'process.acknowledge',
  'process.remark',
  'document.create',
  'document.edit',
  'document.upload',
  'document.delete',
  'document.order',
  'document.move',
  'registry.contacts',
]

/** Role → abilities. `contributor` (Colaborador) is `basic` (Básico) without signing (S-17); cancelling is for few (D-29). */
export const roles = {
  basic: [...contributor, 'document.sign'],
  contributor,
  canceller: ['document.cancel'],
  administrator: [
    'process.detach',
    'process.lock',
    'administer.agencies',
    'administer.units',
    'administer.users',
    'administer.types',
    'administer.registries',
    'administer.settings',
    'holdings.rescue',
  ],
  'user-registrar': ['administer.units', 'administer.users'],
  inspector: ['process.read', 'audit.read'],
  'holdings-keeper': ['holdings.keep'],
} as const satisfies Record<string, readonly Ability[]>

export type Role = keyof typeof roles

export const roleNames: Record<Role, { 'pt-BR': string; en: string }> = {
  basic: { 'pt-BR': 'Básico', en: 'Basic' },
  contributor: { 'pt-BR': 'Colaborador (não assina)', en: 'Contributor (does not sign)' },
  canceller: { 'pt-BR': 'Cancelamento de documentos', en: 'Document cancellation' },
  administrator: { 'pt-BR': 'Administrador', en: 'Administrator' },
  'user-registrar': { 'pt-BR': 'Cadastro de usuários e unidades', en: 'Users and units registrar' },
  inspector: { 'pt-BR': 'Inspeção', en: 'Inspector' },
  'holdings-keeper': { 'pt-BR': 'Acervo de sigilosos da unidade', en: 'Keeper of the confidential holdings' },
}

export function abilitiesOf(held: readonly string[]): Set<Ability> {
  return new Set(held.flatMap((role) => (Object.hasOwn(roles, role) ? roles[role as Role] : [])))
}

export function rolesWith(ability: Ability): Role[] {
  return (Object.keys(roles) as Role[]).filter((role) => (roles[role] as readonly Ability[]).includes(ability))
}
