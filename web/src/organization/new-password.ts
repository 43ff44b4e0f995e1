/** A new password, typed twice: long enough, and the same both times. Judged when it is sent, then as it is corrected. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

const shortest = 8
const longest = 200

export function useNewPassword() {
  const { t } = useLingui()
  const [value, setValue] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isJudged, judge] = useState(false)
  const isFit = value.length >= shortest && value.length <= longest
  return {
    value,
    repeated,
    setValue,
    setRepeated,
    errors: {
      value: isJudged && !isFit ? t`A senha precisa de pelo menos 8 caracteres.` : null,
      repeated: isJudged && isFit && value !== repeated ? t`As duas senhas não são iguais. Digite-as de novo.` : null,
    },
    /** Whether it can be sent; from now on the fields say what is missing. */
    check: () => {
      judge(true)
      return isFit && value === repeated
    },
    clear: () => {
      setValue('')
      setRepeated('')
      judge(false)
    },
  }
}
