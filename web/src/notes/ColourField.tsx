/** Which colour? The sixteen hues, soft and strong, each named; arrow keys go from one to the next. */
import { type MarkerColour, type MarkerHue, markerColours } from '@lavra/contract/notes.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Swatch } from '../kit/Tag.tsx'
import styles from './notes.module.css'

const hues: Record<MarkerHue, MessageDescriptor> = {
  red: msg`vermelho`,
  orange: msg`laranja`,
  gold: msg`dourado`,
  yellow: msg`amarelo`,
  lime: msg`verde-limão`,
  green: msg`verde`,
  teal: msg`verde-água`,
  cyan: msg`ciano`,
  sky: msg`azul-celeste`,
  blue: msg`azul`,
  indigo: msg`anil`,
  violet: msg`violeta`,
  purple: msg`roxo`,
  pink: msg`rosa`,
  brown: msg`marrom`,
  gray: msg`cinza`,
}

interface ColourFieldProps {
  value: MarkerColour
  onChange: (colour: MarkerColour) => void
}

export function ColourField({ value, onChange }: ColourFieldProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const name = useId()
  const word = (colour: MarkerColour) => {
    const hue = i18n._(hues[colour.replace('strong-', '') as MarkerHue])
    return colour.startsWith('strong-') ? t`${hue} forte` : hue
  }
  return (
    <fieldset className={styles.colours}>
      <legend>{t`Cor: ${word(value)}`}</legend>
      <div className={styles.palette}>
        {markerColours.map((colour) => (
          <label key={colour} className={styles.colour} title={word(colour)}>
            <input
              type="radio"
              name={name}
              value={colour}
              checked={colour === value}
              onChange={() => onChange(colour)}
              aria-label={word(colour)}
            />
            <Swatch colour={colour} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
