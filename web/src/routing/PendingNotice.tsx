/** What deserves a second look before the process leaves: drafts nobody signed, blocks that are not concluded, documents somebody is writing. It warns, it does not hinder. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showPreflight } from '@lavra/contract/routing.ts'
import { Plural, Trans } from '@lingui/react/macro'
import { useFormats } from '../kit/format.ts'
import { IconAlertTriangle } from '../kit/icons.ts'
import styles from './routing.module.css'

type Pending = Output<typeof showPreflight>
const shownAtMost = 5

export function isNothingPending(pending: Pending | undefined): boolean {
  return (
    pending !== undefined &&
    [pending.unsignedDrafts, pending.beingEdited, pending.owed, pending.awaited, pending.blocks].every(({ length }) => length === 0)
  )
}

export function PendingNotice({ pending }: { pending: Pending | undefined }) {
  const format = useFormats()
  if (!pending || isNothingPending(pending)) return null
  const { unsignedDrafts: drafts, beingEdited, owed, awaited, blocks } = pending
  const editors = beingEdited.join(', ')
  const named = blocks.slice(0, shownAtMost).map(({ id, description }) => `${id} (${description})`)
  const inBlocks = named.join(', ')
  return (
    <div className={styles.notice} role="note">
      <IconAlertTriangle aria-hidden="true" />
      <div>
        {owed.map(({ unit, dueOn }) => {
          const [code, day] = [unit.code, format.day(dueOn)]
          return (
            <p key={unit.id}>
              <Trans>
                {code} espera este processo de volta até {day}: envie-o a essa unidade ou mantenha-o aberto na sua.
              </Trans>
            </p>
          )
        })}
        {awaited.map(({ unit, dueOn }) => {
          const [code, day] = [unit.code, format.day(dueOn)]
          return (
            <p key={unit.id}>
              <Trans>
                Sua unidade aguarda a devolução de {code} até {day}.
              </Trans>
            </p>
          )
        })}
        {drafts.length > 0 ? (
          <>
            <p>
              <Plural
                value={drafts.length}
                one="Há uma minuta sem assinatura, que outras unidades não verão:"
                other="Há # minutas sem assinatura, que outras unidades não verão:"
              />
            </p>
            <ul className={styles.list}>
              {drafts.slice(0, shownAtMost).map((draft) => (
                <li key={draft.number}>
                  {draft.title} <span className={styles.quiet}>{draft.number}</span>
                </li>
              ))}
            </ul>
            {drafts.length > shownAtMost ? (
              <p>
                <Plural value={drafts.length - shownAtMost} one="e mais uma" other="e mais #" />
              </p>
            ) : null}
          </>
        ) : null}
        {blocks.length > 0 ? (
          <p>
            <Trans>Em bloco de assinatura ou de reunião ainda não concluído: {inBlocks}.</Trans>
          </p>
        ) : null}
        {beingEdited.length > 0 ? (
          <p>
            <Trans>Em edição agora: {editors}.</Trans>
          </p>
        ) : null}
      </div>
    </div>
  )
}
