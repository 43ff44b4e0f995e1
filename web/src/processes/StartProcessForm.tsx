/** What is known of a process at its beginning. A refusal is said at the field it is about, and nothing that was written is lost. */
import { showInforming } from '@lavra/contract/informed-number.ts'
import { findProcessTypes, startProcess } from '@lavra/contract/processes.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { IconAlertTriangle, IconFilePlus, IconLink } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { ClassificationField, codeOption } from './fields/ClassificationField.tsx'
import { ContactsField } from './fields/ContactsField.tsx'
import { PriorityField } from './fields/PriorityField.tsx'
import type { ProcessType } from './fields/TypePicker.tsx'
import { InformedFields } from './InformedFields.tsx'
import { LevelFields } from './LevelFields.tsx'
import styles from './StartProcess.module.css'
import type { StartDraft } from './start-draft.ts'
import { fieldsOf, levelFor, type StartField } from './start-fields.ts'
import { useLevels } from './use-levels.ts'

const summaryLimit = 100
const remarkLimit = 2000

interface StartProcessFormProps {
  type: ProcessType
  draft: StartDraft
  /** The process the new one belongs together with. */
  related: { id: string; number: string } | null
}

export function StartProcessForm({ type, draft: { values, change }, related }: StartProcessFormProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const { unit } = useSession()
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setTried] = useState(false)
  const start = useCommand(startProcess, { quiet: true, invalidates: [listDesk, countDesk, findProcessTypes] })
  const subjects = values.subjects ?? type.classification.map(codeOption)
  const level = levelFor(type, values.level)
  const levels = useLevels()

  const { informed } = values
  const mayInform = useEndpoint(showInforming, {}, { staleTime: 300_000 }).data?.whyNot === null

  const missing: Partial<Record<StartField, string | false>> = {
    summary: values.summary.length > summaryLimit && t`Use no máximo ${summaryLimit} caracteres.`,
    subjects: subjects.length === 0 && t`Escolha ao menos um assunto.`,
    level: levels.missing(level) ?? false,
    number: informed !== null && informed.number.trim() === '' && t`Informe o número.`,
    filedOn: informed !== null && !informed.filedOn && t`Informe a data de autuação.`,
    remark: values.remark.length > remarkLimit && t`Use no máximo ${remarkLimit} caracteres.`,
  }
  const refused = start.error ? refusalSentence(start.error, i18n) : null
  const places = fieldsOf(start.error instanceof ApiError ? start.error : null)
  const errorAt = (field: StartField) => (isTried && missing[field]) || (places.includes(field) ? refused : null)

  const send = (goOn: boolean) => {
    setTried(true)
    if (start.isPending || start.isSuccess) return
    if (Object.values(missing).some(Boolean)) {
      // the first field that is not right takes the focus, once it is marked
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input, [data-invalid] button')?.focus(),
      )
      return
    }
    start.mutate(
      {
        typeId: type.id,
        summary: values.summary,
        classificationIds: subjects.map(({ id }) => id),
        partyIds: values.parties.map(({ id }) => id),
        remark: values.remark,
        ...(values.priorityId ? { priorityId: values.priorityId } : {}),
        ...levels.sent(level),
        ...(informed?.filedOn ? { informed: { number: informed.number, filedOn: informed.filedOn } } : {}),
        ...(related ? { relatedToId: related.id } : {}),
      },
      // in place of the form: Back must not lead to a form already sent
      { onSuccess: ({ number, processId }) => follow(goOn ? paths.include(processId) : paths.process(number), { replace: true }) },
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(true)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.type}>
        <div>
          <span className={styles.caption}>{t`Tipo de processo`}</span>
          <strong>{type.name}</strong>
          {type.description ? <span className={styles.about}>{type.description}</span> : null}
          {errorAt('type') ? (
            <span className={styles.refused} role="alert">
              {errorAt('type')}
            </span>
          ) : null}
        </div>
        <Link kind="secondary" href={paths.newProcess({ related: related?.number ?? null })}>{t`Trocar`}</Link>
      </div>
      {related ? (
        <p className={styles.relation}>
          <IconLink size={16} aria-hidden="true" />
          <span>
            <Trans>
              Nasce relacionado ao processo <b>{related.number}</b>
            </Trans>
          </span>
        </p>
      ) : null}
      {mayInform ? (
        <>
          <Checkbox isSelected={informed !== null} onChange={(on) => change({ informed: on ? { number: '', filedOn: null } : null })}>
            {t`O processo já tem número, de quando foi autuado`}
          </Checkbox>
          {informed ? (
            <InformedFields
              value={informed}
              onChange={(next) => change({ informed: next })}
              numberError={errorAt('number') || null}
              dayError={errorAt('filedOn') || null}
            />
          ) : null}
        </>
      ) : null}
      <TextArea
        label={t`Especificação`}
        description={t`Em poucas palavras, do que se trata. É o que todos leem na lista.`}
        value={values.summary}
        onChange={(summary) => change({ summary: summary.replace(/\s*[\r\n]+\s*/g, ' ') })}
        limit={summaryLimit}
        rows={2}
        className={styles.short}
        error={errorAt('summary')}
        autoFocus
        isOptional
      />
      <ContactsField
        label={t`Interessados`}
        value={values.parties}
        onChange={(parties) => change({ parties })}
        error={errorAt('parties')}
        isOptional
      />
      <ClassificationField value={subjects} onChange={(chosen) => change({ subjects: chosen })} error={errorAt('subjects')} />
      <LevelFields value={level} onChange={(chosen) => change({ level: chosen })} allowed={type.levels} error={errorAt('level')} />
      <PriorityField
        value={values.priorityId}
        onChange={(priorityId) => change({ priorityId })}
        error={errorAt('priority')}
        className={styles.short}
      />
      <TextArea
        label={t`Observações desta unidade`}
        description={unit ? t`Só ${unit.code} pode alterá-las; as outras unidades podem ler.` : undefined}
        value={values.remark}
        onChange={(remark) => change({ remark })}
        rows={2}
        className={styles.short}
        limit={values.remark.length > remarkLimit * 0.8 ? remarkLimit : undefined}
        error={errorAt('remark')}
        isOptional
      />
      <div className={styles.foot}>
        {refused && places.length === 0 ? (
          <p className={styles.refused} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" /> {refused}
          </p>
        ) : null}
        <Link kind="quiet" href={paths.desk()}>{t`Cancelar`}</Link>
        <Button kind="secondary" isDisabled={start.isPending} onPress={() => send(false)}>
          {t`Iniciar`}
        </Button>
        <Button kind="primary" type="submit" icon={<IconFilePlus aria-hidden="true" />} isPending={start.isPending || start.isSuccess}>
          {t`Iniciar processo e incluir documento`}
        </Button>
      </div>
    </form>
  )
}
