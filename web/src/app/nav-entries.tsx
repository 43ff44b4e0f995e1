/** What stands in the navigation? One line per entry, shown when the person may go there; `group` orders them. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import {
  IconArchive,
  IconArrowBackUp,
  IconBook2,
  IconBookmark,
  IconCalendarDue,
  IconCalendarMonth,
  IconFolders,
  IconHistory,
  IconInbox,
  IconLayoutDashboard,
  IconMapPin,
  IconPause,
  IconRotateClockwise,
  IconSettings,
  IconShieldCheck,
  IconShieldLock,
  IconSignature,
  IconStack,
  IconStar,
  IconTag,
  IconTrash,
  IconUserCheck,
  IconUsers,
} from '../kit/icons.ts'
import { paths } from './paths.ts'
import type { Ability } from './session.tsx'

export type NavGroup = 'work' | 'look-up' | 'administration'

export const navGroups: Record<NavGroup, MessageDescriptor> = {
  work: msg`Trabalho`,
  'look-up': msg`Consulta`,
  administration: msg`Sistema`,
}

export interface NavEntry {
  id: string
  group: NavGroup
  label: MessageDescriptor
  icon: ReactNode
  href: string
  /** The second key after G. */
  key?: string
  /** Any one of these is enough; without it everybody sees the entry. */
  abilities?: readonly Ability[]
  /** Outside the application (a public page): loads anew. */
  isOutside?: boolean
}

const administering: readonly Ability[] = [
  'administer.agencies',
  'administer.units',
  'administer.users',
  'administer.types',
  'administer.registries',
]

export const navEntries: readonly NavEntry[] = [
  { id: 'desk', group: 'work', label: msg`Controle de Processos`, icon: <IconInbox />, href: paths.desk(), key: 'c' },
  { id: 'dashboard', group: 'work', label: msg`Painel de controle`, icon: <IconLayoutDashboard />, href: paths.dashboard(), key: 'd' },
  { id: 'mine', group: 'work', label: msg`Atribuídos a mim`, icon: <IconUserCheck />, href: paths.desk({ situacao: 'meus' }), key: 'a' },
  {
    id: 'suspended',
    group: 'work',
    label: msg`Processos Sobrestados`,
    icon: <IconPause />,
    href: paths.suspended(),
    abilities: ['process.suspend'],
    key: 's',
  },
  {
    id: 'held',
    group: 'work',
    label: msg`Processos com Credencial`,
    icon: <IconShieldLock />,
    href: paths.held(),
    key: 'p',
    abilities: ['process.read'],
  },
  { id: 'batches', group: 'look-up', label: msg`Atos em lote`, icon: <IconStack />, href: paths.batches(), abilities: ['process.read'] },
  {
    id: 'calendar',
    group: 'work',
    label: msg`Calendário`,
    icon: <IconCalendarMonth />,
    href: paths.calendar(),
    key: 'l',
    abilities: ['process.read'],
  },
  {
    id: 'deadlines',
    group: 'work',
    label: msg`Controle de Prazos`,
    icon: <IconCalendarDue />,
    href: paths.deadlines(),
    key: 'v',
    abilities: ['process.read'],
  },
  {
    id: 'returns',
    group: 'work',
    label: msg`Retorno Programado`,
    icon: <IconArrowBackUp />,
    href: paths.returns(),
    key: 'r',
    abilities: ['process.read'],
  },
  {
    id: 'reopenings',
    group: 'work',
    label: msg`Reaberturas Programadas`,
    icon: <IconRotateClockwise />,
    href: paths.reopenings(),
    abilities: ['process.reopen'],
  },
  {
    id: 'follow-ups',
    group: 'work',
    label: msg`Acompanhamento Especial`,
    icon: <IconBookmark />,
    href: paths.followUps(),
    key: 'e',
    abilities: ['process.read'],
  },
  {
    id: 'favorites',
    group: 'work',
    label: msg`Favoritos`,
    icon: <IconStar />,
    href: paths.favorites(),
    key: 'f',
    abilities: ['process.read'],
  },
  {
    id: 'signature-blocks',
    group: 'work',
    label: msg`Blocos de Assinatura`,
    icon: <IconSignature />,
    href: paths.blocks('signature'),
    key: 'b',
    abilities: ['process.read'],
  },
  {
    id: 'meeting-blocks',
    group: 'work',
    label: msg`Blocos de Reunião`,
    icon: <IconUsers />,
    href: paths.blocks('meeting'),
    key: 'o',
    abilities: ['process.read'],
  },
  {
    id: 'blocks',
    group: 'work',
    label: msg`Blocos Internos`,
    icon: <IconFolders />,
    href: paths.blocks(),
    key: 'n',
    abilities: ['process.read'],
  },
  { id: 'markers', group: 'work', label: msg`Marcadores`, icon: <IconTag />, href: paths.markers(), key: 'm', abilities: ['process.read'] },
  {
    id: 'checkpoints',
    group: 'work',
    label: msg`Pontos de Controle`,
    icon: <IconMapPin />,
    href: paths.checkpoints(),
    key: 't',
    abilities: ['process.read'],
  },
  {
    id: 'recent',
    group: 'look-up',
    label: msg`Abertos por último`,
    icon: <IconHistory />,
    href: paths.recent(),
    key: 'u',
    abilities: ['process.read'],
  },
  {
    id: 'holdings',
    group: 'look-up',
    label: msg`Acervo de Sigilosos`,
    icon: <IconArchive />,
    href: paths.holdings(),
    abilities: ['holdings.keep'],
  },
  {
    id: 'knowledge',
    group: 'look-up',
    label: msg`Base de Conhecimento`,
    icon: <IconBook2 />,
    href: paths.knowledge(),
    key: 'k',
    abilities: ['process.read'],
  },
  {
    id: 'trash',
    group: 'look-up',
    label: msg`Lixeira`,
    icon: <IconTrash />,
    href: paths.trash(),
    abilities: ['document.delete', 'document.cancel', 'document.upload'],
  },
  { id: 'verify', group: 'look-up', label: msg`Conferir autenticidade`, icon: <IconShieldCheck />, href: paths.verify(), isOutside: true },
  {
    id: 'administration',
    group: 'administration',
    label: msg`Administração`,
    icon: <IconSettings />,
    href: paths.administration(),
    abilities: administering,
  },
]

export function mayEnter(entry: NavEntry, held: readonly Ability[]): boolean {
  return !entry.abilities || entry.abilities.some((ability) => held.includes(ability))
}
