/** Nothing stands on the desk: because of a filter, because all is done, or because nothing has come yet. */
import { useLingui } from '@lingui/react/macro'
import { useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconCircleCheck, IconInbox, IconListSearch, IconPlus } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { type DeskFilter, isNarrowed, noFilter, type Situation } from './desk-filter.ts'

/** `wasUsed`: this browser has seen processes on the unit's desk before. */
export function DeskEmpty({ filter, wasUsed }: { filter: DeskFilter; wasUsed: boolean }) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const may = useMay()
  if (isNarrowed(filter))
    return (
      <EmptyState
        icon={<IconListSearch aria-hidden="true" />}
        title={t`Nenhum processo neste filtro`}
        text={t`A busca desta tela olha só os processos abertos na sua unidade. Para os demais, use Ctrl+K.`}
        action={<Button kind="secondary" onPress={() => setQuery(noFilter)}>{t`Limpar filtros`}</Button>}
      />
    )
  const done: Record<Situation, string> = {
    all: t`Nenhum processo aberto na unidade.`,
    received: t`Nenhum processo recebido em aberto.`,
    created: t`Nenhum processo gerado aqui em aberto.`,
    mine: t`Nenhum processo em aberto está atribuído a você.`,
    unread: t`Todos os processos que chegaram já foram vistos.`,
    unassigned: t`Todos os processos da unidade têm responsável.`,
  }
  const start = may('process.start') ? (
    <Link kind="primary" href={paths.newProcess()} icon={<IconPlus aria-hidden="true" />}>
      {t`Iniciar processo`}
    </Link>
  ) : null
  if (wasUsed || filter.situation !== 'all')
    return (
      <EmptyState
        icon={<IconCircleCheck aria-hidden="true" />}
        title={t`Tudo em dia`}
        text={done[filter.situation]}
        action={filter.situation === 'all' ? start : <Link href={paths.desk()}>{t`Ver todos`}</Link>}
      />
    )
  return (
    <EmptyState
      icon={<IconInbox aria-hidden="true" />}
      title={t`Aqui ficam os processos da sua unidade`}
      text={t`Os que vocês iniciarem e os que outras unidades enviarem aparecem nesta lista, sem precisar atualizar a página.`}
      action={start}
    />
  )
}
