/** What would the next process number be with this mask? The server says, a moment after the typing stops. */
import { showNumberExample } from '@lavra/contract/organization.ts'
import { useEffect, useState } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'

const pause = 250

export interface NumberExample {
  number: string | null
  /** The word for what is wrong with the mask. */
  problem: string | null
}

export function useNumberExample(mask: string, numberCode: string): NumberExample | null {
  const [asked, ask] = useState({ mask, numberCode })
  useEffect(() => {
    const timer = setTimeout(() => ask({ mask, numberCode }), pause)
    return () => clearTimeout(timer)
  }, [mask, numberCode])
  const code = /^\d{1,10}$/.test(asked.numberCode) ? asked.numberCode : '1'
  const answer = useEndpoint(showNumberExample, asked.mask.length > 200 ? null : { mask: asked.mask, numberCode: code }, {
    keepPrevious: true,
  })
  return answer.data ?? null
}
