/** One item of the plan: its state, changed in place; what was told of it, and its documents. */
import { removeWorkItemDocument, setWorkItem, showProcessWorkPlan, type WorkItemState, workItemStates } from '@lavra/contract/work-plans.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import { paths, withQuery } from '../app/paths.ts'
import { Ago } from '../kit/Ago.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconFilePlus, IconHistory, IconLink, IconPencil, IconX } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Select } from '../kit/Select.tsx'
import { Badge } from '../kit/Tag.tsx'
import type { Process } from '../processes/process.ts'
import { itemStates } from './item-states.ts'
import { LinkDocumentDialog } from './LinkDocumentDialog.tsx'
import { WorkItemDialog } from './WorkItemDialog.tsx'
import { WorkItemHistory } from './WorkItemHistory.tsx'
import type { WorkItem } from './WorkPlanPage.tsx'
import styles from './work-plans.module.css'

interface RowProps {
  process: Process
  item: WorkItem
  whyNot: string | null
}

export function WorkItemRow({ process, item, whyNot }: RowProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [open, setOpen] = useState<'edit' | 'history' | 'link' | null>(null)
  const set = useCommand(setWorkItem, { invalidates: [showProcessWorkPlan] })
  const { name, state, revision } = item
  const tell = (next: WorkItemState) =>
    set.mutate({
      ...{ processId: process.id, itemId: item.id, state: next, text: item.text, revision },
      chargedUnitId: item.chargedUnit?.id ?? null,
    })
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <b>{name}</b>
        {item.description ? <span className={styles.quiet}>{item.description}</span> : null}
        {item.text ? <span className={styles.told}>{item.text}</span> : null}
        <span className={styles.quiet}>
          {item.chargedUnit ? <span title={item.chargedUnit.name}>{t`A cargo de ${item.chargedUnit.code}`}</span> : null}
          {item.by && item.at ? (
            <span>
              {item.by.name}, <Ago instant={item.at} />
            </span>
          ) : null}
        </span>
        <Documents process={process} item={item} whyNot={whyNot} />
      </div>
      <div className={styles.side}>
        {whyNot ? (
          <Badge tone={itemStates[state].tone}>{i18n._(itemStates[state].label)}</Badge>
        ) : (
          <Select
            label={t`Situação de ${name}`}
            isLabelHidden
            className={styles.state}
            options={workItemStates.map((id) => ({ id, label: i18n._(itemStates[id].label) }))}
            value={state}
            onChange={(id) => {
              const next = workItemStates.find((one) => one === id)
              if (next && next !== state) tell(next)
            }}
          />
        )}
        <span className={styles.acts}>
          {whyNot ? null : (
            <>
              <IconButton isSmall label={t`Descrever ${name}`} icon={<IconPencil aria-hidden="true" />} onPress={() => setOpen('edit')} />
              <IconButton
                isSmall
                label={t`Ligar documento a ${name}`}
                icon={<IconLink aria-hidden="true" />}
                onPress={() => setOpen('link')}
              />
            </>
          )}
          <IconButton
            isSmall
            label={t`Histórico de ${name}`}
            icon={<IconHistory aria-hidden="true" />}
            onPress={() => setOpen('history')}
          />
        </span>
      </div>
      {open === 'edit' ? <WorkItemDialog process={process} item={item} onClose={() => setOpen(null)} /> : null}
      {open === 'link' ? <LinkDocumentDialog process={process} item={item} onClose={() => setOpen(null)} /> : null}
      {open === 'history' ? <WorkItemHistory processId={process.id} item={item} onClose={() => setOpen(null)} /> : null}
    </li>
  )
}

function Documents({ process, item, whyNot }: RowProps) {
  const { t } = useLingui()
  const remove = useCommand(removeWorkItemDocument, { invalidates: [showProcessWorkPlan] })
  const mayWrite = !whyNot && item.documentType && process.abilities.includeDocument === null
  if (item.documents.length === 0 && !mayWrite) return null
  return (
    <ul className={styles.documents}>
      {item.documents.map(({ id, number, title }) => (
        <li key={id}>
          <Link href={paths.process(process.number, number)}>{`${title} (${number})`}</Link>
          {whyNot ? null : (
            <IconButton
              isSmall
              label={t`Desligar ${title} (${number}) do item`}
              icon={<IconX aria-hidden="true" />}
              onPress={() => remove.mutate({ processId: process.id, itemId: item.id, documentId: id })}
            />
          )}
        </li>
      ))}
      {mayWrite && item.documentType ? (
        <li>
          <Link
            href={withQuery(paths.include(process.id), { tipo: item.documentType.id, item: item.id })}
            icon={<IconFilePlus size={16} aria-hidden="true" />}
          >
            {t`Redigir ${item.documentType.name}`}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
