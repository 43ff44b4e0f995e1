/**
 * A form over one command: what is typed, what is wrong with it, whether anything would be lost. The contract's own schema judges
 * the fields; each field has one sentence that says what belongs there. A refusal of the server stands at the field it is about.
 */
import type { AnyEndpoint, InputSent, Output } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'

type Errors<V> = Partial<Record<keyof V & string, string>>

interface DraftOptions<E extends AnyEndpoint, V extends object> {
  endpoint: E
  start: V
  input: (values: V) => InputSent<E>
  /** What belongs in a field, said when the contract does not accept what stands there. */
  sentences: Errors<V>
  /** What the contract cannot see: rows half filled, two passwords that differ. */
  check?: (values: V) => Errors<V>
  /** The field a refusal is about; others are said above the buttons. */
  refusalAt?: Record<string, keyof V & string>
  invalidates?: readonly AnyEndpoint[]
  onSaved: (answer: Output<E>, values: V) => void
}

export interface Draft<V extends object> {
  values: V
  set: <K extends keyof V>(name: K, value: V[K]) => void
  /** To be spread into a field of the kit. */
  field: <K extends keyof V & string>(name: K) => { value: V[K]; onChange: (value: V[K]) => void; error: string | null }
  errors: Errors<V>
  /** A refusal that belongs to no field. */
  problem: string | null
  isDirty: boolean
  isPending: boolean
  /** How often it was tried in vain: the form then leads to the first wrong field. */
  attempts: number
  submit: () => void
  /** Asked when the page is about to be left. */
  wouldLose: () => boolean
}

export function useDraft<E extends AnyEndpoint, V extends object>(options: DraftOptions<E, V>): Draft<V> {
  const { i18n } = useI18n()
  const [values, setValues] = useState(options.start)
  const [saved, setSaved] = useState(options.start)
  const [attempts, setAttempts] = useState(0)
  const command = useCommand(options.endpoint, {
    quiet: true,
    invalidates: options.invalidates,
    onDone: (answer) => {
      setSaved(values)
      losing.current = false
      options.onSaved(answer, values)
    },
  })
  const isDirty = JSON.stringify(values) !== JSON.stringify(saved)
  const losing = useRef(false)
  losing.current = isDirty

  const refusedField = command.error instanceof ApiError ? options.refusalAt?.[command.error.code] : undefined
  const refusal = command.error ? refusalSentence(command.error, i18n) : null
  const judged = attempts > 0 ? judge(options, values) : {}
  const errors: Errors<V> = refusedField && refusal ? { [refusedField]: refusal, ...judged } : judged

  const set: Draft<V>['set'] = (name, value) => {
    setValues((now) => ({ ...now, [name]: value }))
    if (name === refusedField) command.reset()
  }
  return {
    values,
    set,
    field: (name) => ({ value: values[name], onChange: (value) => set(name, value), error: errors[name] ?? null }),
    errors,
    problem: refusedField ? null : refusal,
    isDirty,
    isPending: command.isPending,
    attempts,
    submit: () => {
      if (command.isPending) return
      setAttempts(attempts + 1)
      if (Object.keys(judge(options, values)).length === 0)
        command.mutate(options.input(values), { onError: () => setAttempts((n) => n + 1) })
    },
    wouldLose: () => losing.current,
  }
}

/** A sentence for each field that cannot be sent as it is. */
function judge<E extends AnyEndpoint, V extends object>({ endpoint, input, sentences, check }: DraftOptions<E, V>, values: V): Errors<V> {
  const judged = endpoint.input.safeParse(input(values))
  const errors: Errors<V> = { ...check?.(values) }
  for (const issue of judged.error?.issues ?? []) {
    // a field that is nested in what is sent is known by its own name
    const name = String(issue.path.find((part) => String(part) in sentences) ?? issue.path[0]) as keyof V & string
    errors[name] ??= sentences[name] ?? issue.message
  }
  return errors
}
