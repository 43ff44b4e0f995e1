/** The stages of a plan as fields: added, renamed, moved, taken out, each with its items. */
import { findDocumentTypes } from '@lavra/contract/documents.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '../../kit/icons.ts'
import type { Option } from '../../kit/options.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { emptyItem, emptyStage, type ItemDraft, moved, type StageDraft } from './stage-draft.ts'
import styles from './work-plans.module.css'

const find = async (text: string, signal: AbortSignal): Promise<Option[]> =>
  (await call(findDocumentTypes, { for: 'authored', text }, { signal })).items.map(({ id, name }) => ({ id, label: name }))

export function StageFields({ stages, onChange }: { stages: readonly StageDraft[]; onChange: (stages: readonly StageDraft[]) => void }) {
  const { t } = useLingui()
  const put = (at: number, stage: StageDraft) => onChange(stages.with(at, stage))
  return (
    <div className={styles.stages}>
      {stages.map((stage, at) => {
        const place = at + 1
        const hasUsed = stage.items.some(({ used }) => used)
        return (
          <section key={stage.key} className={styles.stage} aria-label={t`Etapa ${place}`}>
            <div className={styles.line}>
              <TextField
                label={t`Etapa ${place}`}
                value={stage.name}
                onChange={(name) => put(at, { ...stage, name })}
                maxLength={100}
                className={styles.grow}
              />
              <Moves
                name={stage.name || t`Etapa ${place}`}
                isFirst={at === 0}
                isLast={at === stages.length - 1}
                whyKept={hasUsed ? t`Tem itens já usados em processos.` : null}
                onMove={(by) => onChange(moved(stages, at, by))}
                onRemove={() => onChange(stages.toSpliced(at, 1))}
              />
            </div>
            <Items items={stage.items} onChange={(items) => put(at, { ...stage, items })} />
          </section>
        )
      })}
      <Button icon={<IconPlus aria-hidden="true" />} onPress={() => onChange([...stages, emptyStage()])}>
        {t`Nova etapa`}
      </Button>
    </div>
  )
}

function Items({ items, onChange }: { items: readonly ItemDraft[]; onChange: (items: readonly ItemDraft[]) => void }) {
  const { t } = useLingui()
  const put = (at: number, item: ItemDraft) => onChange(items.with(at, item))
  return (
    <div className={styles.items}>
      {items.map((item, at) => {
        const place = at + 1
        return (
          <div key={item.key} className={styles.line}>
            <TextField
              label={t`Item ${place}`}
              isLabelHidden
              placeholder={t`O que há a fazer`}
              value={item.name}
              onChange={(name) => put(at, { ...item, name })}
              maxLength={200}
              className={styles.grow}
            />
            <ComboBox
              label={t`Documento do item ${place}`}
              isLabelHidden
              placeholder={t`Documento (opcional)`}
              options={find}
              value={item.type}
              onChange={(type) => put(at, { ...item, type })}
              className={styles.type}
            />
            <Moves
              name={item.name || t`Item ${place}`}
              isFirst={at === 0}
              isLast={at === items.length - 1}
              whyKept={item.used ? t`Já foi usado em processos.` : null}
              onMove={(by) => onChange(moved(items, at, by))}
              onRemove={() => onChange(items.toSpliced(at, 1))}
            />
          </div>
        )
      })}
      <Button kind="quiet" icon={<IconPlus aria-hidden="true" />} onPress={() => onChange([...items, emptyItem()])}>
        {t`Novo item`}
      </Button>
    </div>
  )
}

interface MovesProps {
  name: string
  isFirst: boolean
  isLast: boolean
  whyKept: string | null
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function Moves({ name, isFirst, isLast, whyKept, onMove, onRemove }: MovesProps) {
  const { t } = useLingui()
  return (
    <span className={styles.moves}>
      <IconButton
        isSmall
        label={t`Subir ${name}`}
        icon={<IconArrowUp aria-hidden="true" />}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      />
      <IconButton
        isSmall
        label={t`Descer ${name}`}
        icon={<IconArrowDown aria-hidden="true" />}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      />
      <IconButton isSmall label={t`Retirar ${name}`} icon={<IconTrash aria-hidden="true" />} whyNot={whyKept} onPress={onRemove} />
    </span>
  )
}
