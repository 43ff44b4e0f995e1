/** @jsxRuntime automatic */
/** The two codes to type. A plain GET form: the address it makes is the one of the QR code, and can be kept or sent. */
import { addresses, fields } from './addresses.ts'
import { type CodeProblem, type Codes, checksumProblem, numberProblem } from './codes.ts'
import type { Reader } from './reader.ts'

interface VerifyFormProps {
  reader: Reader
  typed: Codes
  /** Somebody has sent the form: what is wrong with the fields is said. */
  isSent: boolean
  heading?: string
}

export function VerifyForm({ reader, typed, isSent, heading }: VerifyFormProps) {
  const { say } = reader
  return (
    <form id="conferencia" className="codes" method="get" action={addresses.verify}>
      {heading ? <h2>{heading}</h2> : null}
      <Field
        name={fields.number}
        label={say('Código verificador', 'Verification code')}
        hint={say('Só números. Exemplo: 8133601', 'Digits only. Example: 8133601')}
        value={typed.number}
        problem={isSent ? problemSentence(reader, numberProblem(typed.number)) : null}
        inputMode="numeric"
      />
      <Field
        name={fields.checksum}
        label={say('Código CRC', 'CRC code')}
        hint={say('Oito caracteres: números e letras de A a F', 'Eight characters: digits and letters from A to F')}
        value={typed.checksum}
        problem={isSent ? problemSentence(reader, checksumProblem(typed.checksum)) : null}
        inputMode="text"
      />
      <button className="button" type="submit">
        {say('Conferir documento', 'Verify document')}
      </button>
    </form>
  )
}

interface FieldProps {
  name: string
  label: string
  hint: string
  value: string
  problem: string | null
  inputMode: 'numeric' | 'text'
}

function Field({ name, label, hint, value, problem, inputMode }: FieldProps) {
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={30}
        required
        aria-describedby={problem ? `${name}-erro ${name}-dica` : `${name}-dica`}
        {...(problem ? { 'aria-invalid': true } : {})}
      />
      {problem ? (
        <p className="problem" id={`${name}-erro`}>
          {problem}
        </p>
      ) : null}
      <p className="hint" id={`${name}-dica`}>
        {hint}
      </p>
    </div>
  )
}

function problemSentence({ say }: Reader, problem: CodeProblem | null): string | null {
  switch (problem) {
    case null:
      return null
    case 'missing':
      return say('Preencha este campo.', 'Fill in this field.')
    case 'number-digits':
      return say('O código verificador tem só números.', 'The verification code has digits only.')
    case 'checksum-length':
      return say(
        'O CRC tem exatamente oito caracteres. Confira se falta ou sobra algum.',
        'The CRC has exactly eight characters. Check whether one is missing or too many.',
      )
    case 'checksum-signs':
      return say(
        'O CRC só tem números e as letras A, B, C, D, E e F. O que parece a letra O é o número zero.',
        'The CRC has only digits and the letters A, B, C, D, E and F. What looks like the letter O is the digit zero.',
      )
  }
}
