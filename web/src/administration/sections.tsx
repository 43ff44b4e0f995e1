/** What can be administered, by whom, and under which words is it found? One line per registry. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react'
import type { Ability } from '../app/session.tsx'
import {
  IconAddressBook,
  IconAdjustments,
  IconBuilding,
  IconCalendar,
  IconEye,
  IconFileText,
  IconFlag,
  IconFolder,
  IconHierarchy2,
  IconHistory,
  IconListCheck,
  IconMail,
  IconMapPin,
  IconScale,
  IconShieldLock,
  IconSignature,
  IconTag,
  IconUsers,
} from '../kit/icons.ts'

export type SectionGroup = 'organization' | 'work' | 'registries'

export const sectionGroups: Record<SectionGroup, MessageDescriptor> = {
  organization: msg`Organização`,
  work: msg`Processos e documentos`,
  registries: msg`Cadastros`,
}

export interface Section {
  slug: string
  group: SectionGroup
  label: MessageDescriptor
  about: MessageDescriptor
  /** What people may also call it. */
  words: MessageDescriptor
  icon: ReactNode
  ability: Ability
  Page: LazyExoticComponent<ComponentType>
}

export const sections: readonly Section[] = [
  {
    slug: 'orgaos',
    group: 'organization',
    label: msg`Órgãos`,
    about: msg`Sigla, numeração dos processos, endereço e timbre.`,
    words: msg`numeração máscara timbre entidade`,
    icon: <IconBuilding />,
    ability: 'administer.agencies',
    Page: lazy(() => import('./agencies/AgenciesPage.tsx').then((m) => ({ default: m.AgenciesPage }))),
  },
  {
    slug: 'unidades',
    group: 'organization',
    label: msg`Unidades`,
    about: msg`A hierarquia de cada órgão e o que cada unidade recebe.`,
    words: msg`setores hierarquia protocolo`,
    icon: <IconHierarchy2 />,
    ability: 'administer.units',
    Page: lazy(() => import('./units/UnitsPage.tsx').then((m) => ({ default: m.UnitsPage }))),
  },
  {
    slug: 'usuarios',
    group: 'organization',
    label: msg`Usuários`,
    about: msg`Quem entra no sistema, em que unidades e com que perfis.`,
    words: msg`pessoas perfis permissões senha acesso`,
    icon: <IconUsers />,
    ability: 'administer.users',
    Page: lazy(() => import('./users/UsersPage.tsx').then((m) => ({ default: m.UsersPage }))),
  },
  {
    slug: 'parametros',
    group: 'organization',
    label: msg`Parâmetros`,
    about: msg`O que a instalação decide para todos os órgãos.`,
    words: msg`configuração opções instalação regras pastas mover sinal`,
    icon: <IconAdjustments />,
    ability: 'administer.settings',
    Page: lazy(() => import('./settings/SettingsPage.tsx').then((m) => ({ default: m.SettingsPage }))),
  },
  {
    slug: 'emails-nao-entregues',
    group: 'organization',
    label: msg`E-mails não entregues`,
    about: msg`Notificações que o servidor de e-mail recusou, e por quê.`,
    words: msg`notificações correio SMTP falhas`,
    icon: <IconMail />,
    ability: 'administer.users',
    Page: lazy(() => import('./mail/MailFailuresPage.tsx').then((m) => ({ default: m.MailFailuresPage }))),
  },
  {
    slug: 'tipos-de-processo',
    group: 'work',
    label: msg`Tipos de processo`,
    about: msg`O que se pode iniciar, com níveis de acesso e assuntos sugeridos.`,
    words: msg`assunto nível sugerido`,
    icon: <IconFolder />,
    ability: 'administer.types',
    Page: lazy(() => import('./types/ProcessTypesPage.tsx').then((m) => ({ default: m.ProcessTypesPage }))),
  },
  {
    slug: 'tipos-de-documento',
    group: 'work',
    label: msg`Tipos de documento`,
    about: msg`O que se pode redigir ou juntar, com numeração e modelo.`,
    words: msg`séries modelos numeração`,
    icon: <IconFileText />,
    ability: 'administer.types',
    Page: lazy(() => import('./types/DocumentTypesPage.tsx').then((m) => ({ default: m.DocumentTypesPage }))),
  },
  {
    slug: 'planos-de-trabalho',
    group: 'work',
    label: msg`Planos de trabalho`,
    about: msg`O que um processo de cada tipo precisa, etapa por etapa.`,
    words: msg`etapas itens roteiro fluxo`,
    icon: <IconListCheck />,
    ability: 'administer.types',
    Page: lazy(() => import('./work-plans/WorkPlansPage.tsx').then((m) => ({ default: m.WorkPlansPage }))),
  },
  {
    slug: 'pontos-de-controle',
    group: 'work',
    label: msg`Pontos de controle`,
    about: msg`As fases em que os processos podem estar em cada unidade.`,
    words: msg`fases situações etapas acompanhamento quadro`,
    icon: <IconMapPin />,
    ability: 'administer.types',
    Page: lazy(() => import('./checkpoints/CheckpointsPage.tsx').then((m) => ({ default: m.CheckpointsPage }))),
  },
  {
    slug: 'criterios-de-controle',
    group: 'work',
    label: msg`Critérios de controle`,
    about: msg`Que processos restritos a auditoria e o controle interno podem ler.`,
    words: msg`controle interno auditoria leitura restrito controladoria`,
    icon: <IconEye />,
    ability: 'administer.settings',
    Page: lazy(() => import('./control/ControlCriteriaPage.tsx').then((m) => ({ default: m.ControlCriteriaPage }))),
  },
  {
    slug: 'acervo-de-sigilosos',
    group: 'work',
    label: msg`Acervo global de sigilosos`,
    about: msg`Processos que ninguém mais consegue abrir, para devolver o acesso.`,
    words: msg`credencial sigilo recuperar acesso inativa`,
    icon: <IconShieldLock />,
    ability: 'holdings.rescue',
    Page: lazy(() => import('../secrecy/LostHoldingsPage.tsx').then((m) => ({ default: m.LostHoldingsPage }))),
  },
  {
    slug: 'hipoteses-legais',
    group: 'work',
    label: msg`Hipóteses legais`,
    about: msg`As leis que permitem restringir o acesso.`,
    words: msg`sigilo restrito lei`,
    icon: <IconScale />,
    ability: 'administer.registries',
    Page: lazy(() => import('./registries/LegalBasesPage.tsx').then((m) => ({ default: m.LegalBasesPage }))),
  },
  {
    slug: 'prioridades',
    group: 'work',
    label: msg`Prioridades`,
    about: msg`Quem a lei manda atender primeiro.`,
    words: msg`idoso deficiência doença grave preferência urgência`,
    icon: <IconFlag />,
    ability: 'administer.registries',
    Page: lazy(() => import('./registries/PrioritiesPage.tsx').then((m) => ({ default: m.PrioritiesPage }))),
  },
  {
    slug: 'feriados',
    group: 'organization',
    label: msg`Feriados`,
    about: msg`Os dias sem expediente, que não contam nos prazos.`,
    words: msg`dias úteis ponto facultativo calendário recesso`,
    icon: <IconCalendar />,
    ability: 'administer.registries',
    Page: lazy(() => import('./holidays/HolidaysPage.tsx').then((m) => ({ default: m.HolidaysPage }))),
  },
  {
    slug: 'historico',
    group: 'work',
    label: msg`Histórico dos processos`,
    about: msg`Que andamentos o histórico resumido e o completo mostram.`,
    words: msg`andamentos tarefas resumido completo total`,
    icon: <IconHistory />,
    ability: 'administer.settings',
    Page: lazy(() => import('./history/HistoryViewsPage.tsx').then((m) => ({ default: m.HistoryViewsPage }))),
  },
  {
    slug: 'assuntos',
    group: 'registries',
    label: msg`Assuntos`,
    about: msg`Os códigos do plano de classificação.`,
    words: msg`classificação arquivo tabela temporalidade`,
    icon: <IconTag />,
    ability: 'administer.registries',
    Page: lazy(() => import('./registries/SubjectsPage.tsx').then((m) => ({ default: m.SubjectsPage }))),
  },
  {
    slug: 'cargos-de-assinatura',
    group: 'registries',
    label: msg`Cargos de assinatura`,
    about: msg`Os cargos e funções com que se assina.`,
    words: msg`função assinaturas`,
    icon: <IconSignature />,
    ability: 'administer.registries',
    Page: lazy(() => import('./registries/SigningTitlesPage.tsx').then((m) => ({ default: m.SigningTitlesPage }))),
  },
  {
    slug: 'contatos',
    group: 'registries',
    label: msg`Contatos`,
    about: msg`Pessoas e organizações que são interessadas, remetentes ou destinatárias.`,
    words: msg`interessados remetentes destinatários CPF CNPJ`,
    icon: <IconAddressBook />,
    ability: 'administer.registries',
    Page: lazy(() => import('./registries/ContactsPage.tsx').then((m) => ({ default: m.ContactsPage }))),
  },
]
