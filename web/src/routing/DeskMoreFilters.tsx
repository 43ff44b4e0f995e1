/** The filters that have no field of their own in the bar, in a panel behind one button that says how many are on. */
import { listDeskGroups } from '@lavra/contract/desk.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useQueryText } from '../app/page.ts'
import { useCheckpoints } from '../checkpoints/use-checkpoints.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconFilter } from '../kit/icons.ts'
import { PanelButton } from '../kit/PanelButton.tsx'
import { Select } from '../kit/Select.tsx'
import {
  behindButton,
  blockWords,
  checkpointWords,
  type DeskFilter,
  dueWords,
  fromWords,
  isNarrowed,
  type Notice,
  noFilter,
  noticeWords,
  periodWords,
  priorityWords,
} from './desk-filter.ts'
import styles from './desk-filters.module.css'
import { useGroupName } from './use-group-name.ts'
import { useDueNames, usePeriodNames } from './use-time-names.ts'

export function DeskMoreFilters({ filter }: { filter: DeskFilter }) {
  const { t } = useLingui()
  const on = behindButton(filter)
  const label = on > 0 ? t`Filtros (${on})` : t`Filtros`
  return (
    <PanelButton
      title={t`Mais filtros`}
      trigger={
        <Button icon={<IconFilter aria-hidden="true" />} data-on={on > 0 || undefined}>
          {label}
        </Button>
      }
    >
      {(close) => <Panel filter={filter} close={close} />}
    </PanelButton>
  )
}

function Panel({ filter, close }: { filter: DeskFilter; close: () => void }) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const dueNames = useDueNames()
  const periodNames = usePeriodNames()
  const found = {
    priority: useFound('priority'),
    block: useFound('block'),
    from: useFound('from'),
  }
  const checkpoints = useCheckpoints()
  const { notices } = filter
  const toggles: Record<Notice, string> = {
    attention: t`Com novidade não vista na unidade`,
    drafts: t`Com minuta da unidade`,
    noted: t`Com anotação`,
    priority: t`Com anotação prioritária`,
    unreadForMe: t`Marcados por mim como não lidos`,
    followed: t`Em acompanhamento especial`,
  }
  const all = { id: '', label: t`Todos` }
  const choices = <K extends string>(names: Record<K, string>) => [
    all,
    ...(Object.keys(names) as K[]).map((id) => ({ id, label: names[id] })),
  ]
  const wordOf = (id: string, words: Record<string, string>) => (id === '' ? null : (words[id] ?? id))
  const toggle = (id: Notice) => {
    const next = notices.includes(id) ? notices.filter((one) => one !== id) : [...notices, id]
    setQuery({ tambem: next.map((one) => noticeWords[one]).join(' ') || null })
  }
  return (
    <div className={styles.panel}>
      <div className={styles.fields}>
        <Select
          label={t`Prazo`}
          options={choices(dueNames)}
          value={filter.due ?? ''}
          onChange={(id) => setQuery({ vencimento: wordOf(id, dueWords) })}
        />
        <Select
          label={t`Prioridade legal`}
          options={[all, { id: 'any', label: t`Com prioridade` }, ...found.priority]}
          value={filter.priorityId ?? ''}
          onChange={(id) => setQuery({ preferencia: wordOf(id, priorityWords) })}
        />
        <Select
          label={t`Chegada à unidade`}
          options={choices(periodNames)}
          value={filter.arrived ?? ''}
          onChange={(id) => setQuery({ chegada: wordOf(id, periodWords) })}
        />
        <Select
          label={t`Última atividade`}
          options={choices(periodNames)}
          value={filter.active ?? ''}
          onChange={(id) => setQuery({ atividade: wordOf(id, periodWords) })}
        />
        <ComboBox
          label={t`Bloco`}
          placeholder={t`Todos`}
          options={found.block}
          value={found.block.find(({ id }) => id === filter.blockId) ?? null}
          onChange={(one) => setQuery({ conjunto: wordOf(one?.id ?? '', blockWords) })}
        />
        <ComboBox
          label={t`Unidade que enviou`}
          placeholder={t`Todas`}
          options={found.from}
          value={found.from.find(({ id }) => id === filter.fromUnitId) ?? null}
          onChange={(one) => setQuery({ de: wordOf(one?.id ?? '', fromWords) })}
        />
        {checkpoints.length > 0 ? (
          <Select
            label={t`Ponto de controle`}
            options={[all, ...checkpoints.map(({ id, name }) => ({ id, label: name })), { id: 'none', label: t`Sem ponto de controle` }]}
            value={filter.checkpointId ?? ''}
            onChange={(id) => setQuery({ fase: wordOf(id, checkpointWords) })}
          />
        ) : null}
      </div>
      <fieldset className={styles.toggles}>
        <legend>{t`Mostrar só`}</legend>
        {(Object.keys(toggles) as Notice[]).map((id) => (
          <Checkbox key={id} isSelected={notices.includes(id)} onChange={() => toggle(id)}>
            {toggles[id]}
          </Checkbox>
        ))}
      </fieldset>
      <div className={styles.end}>
        {isNarrowed(filter) ? <Button onPress={() => setQuery(noFilter)}>{t`Limpar filtros`}</Button> : null}
        <Button kind="primary" onPress={close}>{t`Ver processos`}</Button>
      </div>
    </div>
  )
}

/** What there is on the desk to choose from. */
function useFound(by: 'priority' | 'block' | 'from') {
  const nameOf = useGroupName(by)
  const { data } = useEndpoint(listDeskGroups, { by })
  return (data?.items ?? []).map((group) => ({ id: group.key, label: nameOf(group) }))
}
