/** The side form of a registry: fields, one primary action, Ctrl+S, a guard for what was not saved. */
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Draft } from '../app/use-draft.ts'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import styles from './administration.module.css'
import { LeaveGuard } from './LeaveGuard.tsx'

interface FormDrawerProps<V extends object> {
  draft: Draft<V>
  title: string
  intro?: ReactNode
  children: ReactNode
  /** Other things one can do with it, at the left of the foot. */
  also?: ReactNode
  action?: string
  size?: 'large'
  onClose: () => void
}

export function FormDrawer<V extends object>({ draft, title, intro, children, also, action, size, onClose }: FormDrawerProps<V>) {
  const { t } = useLingui()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { attempts, submit } = draft
  const present = useRef(submit)
  present.current = submit

  useEffect(() => {
    if (attempts === 0) return
    const wrong = form.current?.querySelector('[aria-invalid=true], [data-invalid] button, [role=alert]')
    if (!(wrong instanceof HTMLElement)) return
    wrong.focus()
    wrong.scrollIntoView({ block: 'nearest' })
  }, [attempts])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || (event.key.toLowerCase() !== 's' && event.key !== 'Enter')) return
    event.preventDefault()
    // some fields take what was typed when they are left: a number, a date
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) {
      flushSync(() => activeElement.blur())
      activeElement.focus()
    }
    present.current()
  }
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={title}
      intro={intro}
      size={size}
      foot={
        <>
          {also ? <div className={styles.also}>{also}</div> : null}
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" type="submit" form={id} isPending={draft.isPending}>
            {action ?? t`Salvar`}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {children}
        {draft.problem ? (
          <p role="alert" tabIndex={-1} className={styles.problem}>
            {draft.problem}
          </p>
        ) : null}
      </form>
      <LeaveGuard wouldLose={draft.wouldLose} />
    </Drawer>
  )
}

/** Fields that belong together, under one heading. */
export function FormGroup({ title, text, children }: { title: string; text?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {text ? <p className={styles.groupText}>{text}</p> : null}
      {children}
    </fieldset>
  )
}
