/** The units that have had the process, how it stands in each, and in which of them it is to open again. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contains } from '../../kit/accent-blind.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { useFormats } from '../../kit/format.ts'
import { IconAlertTriangle, IconInfoCircle } from '../../kit/icons.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import styles from './ReopenIn.module.css'
import { canReopen, isSeen, type PassedUnit } from './reopen-choice.ts'

interface ReopenInProps {
  units: readonly PassedUnit[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** It was tried without one, and nobody would see the document. */
  isMissing: boolean
}

/** More are narrowed by typing. */
const atAGlance = 6
const none: ReadonlySet<string> = new Set()

export function ReopenIn({ units, chosen, onChoose, isMissing }: ReopenInProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const shown = units.filter(({ unit }) => contains(`${unit.code} ${unit.name}`, text))
  const isOpenSomewhere = isSeen(units, none)
  const turn = (id: string, isOn: boolean) => onChoose(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  return (
    <fieldset id="reopen-in" className={styles.box} aria-describedby="reopen-in-why" data-invalid={isMissing || undefined}>
      <legend>{t`Reabrir o processo em`}</legend>
      <p id="reopen-in-why" className={styles.why}>
        <IconInfoCircle size={16} aria-hidden="true" />
        {isOpenSomewhere
          ? t`As unidades em que está aberto recebem o sinal de documento novo. Escolha outras só se precisarem voltar a tratar dele.`
          : t`O processo não está aberto em nenhuma unidade: escolha quem deve tratar do documento. Lá ele volta ao controle de processos como não lido.`}
      </p>
      {units.length > atAGlance ? (
        <SearchField label={t`Filtrar unidades`} value={text} onChange={setText} className={styles.search} />
      ) : null}
      {shown.length > 0 ? (
        <ul className={styles.units}>
          {shown.map((one) => (
            <Unit key={one.unit.id} one={one} isChosen={chosen.has(one.unit.id)} onTurn={(isOn) => turn(one.unit.id, isOn)} />
          ))}
        </ul>
      ) : (
        <p className={styles.why}>{t`Nenhuma unidade com esse nome.`}</p>
      )}
      {isMissing ? (
        <p className={styles.missing} role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" />
          {units.some(canReopen)
            ? t`Escolha ao menos uma unidade, ou ninguém veria o documento.`
            : t`Nenhuma das unidades por onde passou está ativa. Inicie um processo relacionado e envie-o a quem assumiu o assunto.`}
        </p>
      ) : null}
    </fieldset>
  )
}

function Unit({ one, isChosen, onTurn }: { one: PassedUnit; isChosen: boolean; onTurn: (isOn: boolean) => void }) {
  const { t } = useLingui()
  const format = useFormats()
  const { unit, state, active } = one
  const since = format.day(one.since)
  const how = !active ? t`Unidade desativada` : state === 'open' ? t`Aberto desde ${since}` : t`Concluído em ${since}`
  return (
    <li>
      <Checkbox isSelected={isChosen && canReopen(one)} isDisabled={!canReopen(one)} onChange={onTurn}>
        <span className={styles.unit}>
          <strong>{unit.code}</strong>
          <span className={styles.name}>{unit.name}</span>
          <span className={styles.state}>{how}</span>
        </span>
      </Checkbox>
    </li>
  )
}
