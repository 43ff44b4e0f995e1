/**
 * Which page answers which address? One line per page; each is loaded when first opened. To add a page: its line below, its path
 * in `paths.ts`, and, if it belongs there, its line in `nav-entries.tsx`.
 */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageError } from './PageError.tsx'
import { Shell } from './Shell.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    title?: MessageDescriptor
    /** The navigation shrinks to a rail: the page needs the width. */
    rail?: boolean
  }
}

const root = createRootRoute({ notFoundComponent: NotFoundPage })
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

type Load<Name extends string> = () => Promise<Record<Name, ComponentType>>

/** A page inside the shell, for people who have signed in. Without a title here, the page says its own when it knows it. */
function page<Name extends string>(path: string, title: MessageDescriptor | undefined, load: Load<Name>, name: Name, rail = false) {
  return createRoute({ getParentRoute: () => shell, path, component: lazyRouteComponent(load, name), staticData: { title, rail } })
}

/** A page that stands alone, for anybody. */
function openPage<Name extends string>(path: string, title: MessageDescriptor, load: Load<Name>, name: Name) {
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name), staticData: { title } })
}

const routeTree = root.addChildren([
  openPage('/entrar', msg`Entrar`, () => import('../organization/SignInPage.tsx'), 'SignInPage'),
  openPage('/convite/$token', msg`Definir acesso`, () => import('../organization/AcceptLinkPage.tsx'), 'AcceptLinkPage'),
  openPage('/kit', msg`Peças da interface`, () => import('../kit/gallery/KitPage.tsx'), 'KitPage'),
  shell.addChildren([
    page('/', msg`Controle de Processos`, () => import('../dashboard/HomePlace.tsx'), 'HomePlace'),
    page('/painel', msg`Painel de controle`, () => import('../dashboard/DashboardPage.tsx'), 'DashboardPage'),
    page('/processos/novo', msg`Iniciar processo`, () => import('../processes/StartProcessPage.tsx'), 'StartProcessPage'),
    page('/processos/sobrestados', msg`Processos Sobrestados`, () => import('../processes/SuspendedPage.tsx'), 'SuspendedPage'),
    page('/processos/com-credencial', msg`Processos com Credencial`, () => import('../secrecy/HeldPage.tsx'), 'HeldPage'),
    page(
      '/processos/acervo-de-sigilosos',
      msg`Acervo de Sigilosos da Unidade`,
      () => import('../secrecy/HoldingsPage.tsx'),
      'HoldingsPage',
    ),
    page('/p/$', undefined, () => import('../processes/ProcessPlace.tsx'), 'ProcessPlace', true),
    page('/d/$number', undefined, () => import('../processes/DocumentRedirect.tsx'), 'DocumentRedirect', true),
    page(
      '/processos/$id/incluir',
      msg`Incluir documento`,
      () => import('../documents/IncludeDocumentPage.tsx'),
      'IncludeDocumentPage',
      true,
    ),
    page(
      '/processos/$id/enviar-arquivo',
      msg`Enviar arquivos`,
      () => import('../documents/UploadDocumentsPage.tsx'),
      'UploadDocumentsPage',
      true,
    ),
    page('/processos/$id/plano-de-trabalho', msg`Plano de trabalho`, () => import('../work-plans/WorkPlanPage.tsx'), 'WorkPlanPage', true),
    page('/documentos/$id/editar', undefined, () => import('../documents/EditorPage.tsx'), 'EditorPage', true),
    page('/recentes', msg`Abertos por último`, () => import('./RecentPage.tsx'), 'RecentPage'),
    page('/notificacoes', msg`Notificações`, () => import('../notifications/NotificationsPage.tsx'), 'NotificationsPage'),
    page('/lotes', msg`Atos em lote`, () => import('../batches/BatchesPage.tsx'), 'BatchesPage'),
    page('/calendario', msg`Calendário`, () => import('../calendar/CalendarPage.tsx'), 'CalendarPage'),
    page('/prazos', msg`Controle de Prazos`, () => import('../timing/DeadlinesPage.tsx'), 'DeadlinesPage'),
    page('/reaberturas', msg`Reaberturas Programadas`, () => import('../timing/ReopeningsPage.tsx'), 'ReopeningsPage'),
    page('/retornos', msg`Retorno Programado`, () => import('../timing/ReturnsPage.tsx'), 'ReturnsPage'),
    page('/acompanhamento', msg`Acompanhamento Especial`, () => import('../notes/FollowUpsPage.tsx'), 'FollowUpsPage'),
    page('/favoritos', msg`Favoritos`, () => import('../notes/FavoritesPage.tsx'), 'FavoritesPage'),
    page('/blocos/internos', msg`Blocos Internos`, () => import('../blocks/BlocksPage.tsx'), 'WorkingBlocksPage'),
    page('/blocos/reuniao', msg`Blocos de Reunião`, () => import('../blocks/BlocksPage.tsx'), 'MeetingBlocksPage'),
    page('/blocos/assinatura', msg`Blocos de Assinatura`, () => import('../blocks/BlocksPage.tsx'), 'SignatureBlocksPage'),
    page('/blocos/$id', undefined, () => import('../blocks/BlockPage.tsx'), 'BlockPage'),
    page('/pontos-de-controle', msg`Pontos de Controle`, () => import('../checkpoints/CheckpointReportPage.tsx'), 'CheckpointReportPage'),
    page(
      '/pontos-de-controle/processos',
      msg`Processos por ponto de controle`,
      () => import('../checkpoints/CheckpointProcessesPage.tsx'),
      'CheckpointProcessesPage',
    ),
    page('/conhecimento', msg`Base de Conhecimento`, () => import('../knowledge/KnowledgePage.tsx'), 'KnowledgePage'),
    page('/conhecimento/$id', undefined, () => import('../knowledge/ArticlePage.tsx'), 'ArticlePage'),
    page('/conhecimento/$id/editar', undefined, () => import('../knowledge/ArticleEditorPage.tsx'), 'ArticleEditorPage', true),
    page('/lixeira', msg`Lixeira`, () => import('../trash/TrashPage.tsx'), 'TrashPage'),
    page('/marcadores', msg`Marcadores da unidade`, () => import('../notes/MarkersPage.tsx'), 'MarkersPage'),
    page('/conta/sessoes', msg`Onde estou conectado`, () => import('../organization/SessionsPage.tsx'), 'SessionsPage'),
    page('/conta/senha', msg`Trocar senha`, () => import('../organization/PasswordPage.tsx'), 'PasswordPage'),
    page('/conta/chaves', msg`Chaves de acesso`, () => import('../organization/ApiKeysPage.tsx'), 'ApiKeysPage'),
    page('/conta/calendario', msg`Endereços do calendário`, () => import('../calendar/FeedsPage.tsx'), 'FeedsPage'),
    page('/conta/notificacoes', msg`Preferências de notificação`, () => import('../notifications/WishesPage.tsx'), 'WishesPage'),
    page('/administracao', msg`Administração`, () => import('../administration/AdministrationPage.tsx'), 'AdministrationPage', true),
    page('/administracao/$', undefined, () => import('../administration/AdministrationPage.tsx'), 'AdministrationPage', true),
  ]),
])

/** Query values are plain texts, so that an address reads as it was written: `?situacao=meus`. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))
const stringifySearch = (search: Record<string, unknown>): string => {
  const text = new URLSearchParams(Object.entries(search).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))).toString()
  return text ? `?${text}` : ''
}

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: PageError,
  defaultPreload: 'intent',
  scrollRestoration: true,
})
