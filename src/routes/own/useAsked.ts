import { useEffect, useState } from 'react'

export type Asked<Answer> = { status: 'waiting' } | { status: 'ready'; answer: Answer } | { status: 'failed'; words: string }

/**
 * An answer that is worked out anew where what is asked changes; an answer to an earlier question is never shown.
 * @param key says what is asked
 * @param ask must depend on nothing but what the key says
 */
export function useAsked<Answer>(key: string, ask: () => Promise<Answer>): Asked<Answer> {
  const [found, setFound] = useState<{ key: string; asked: Asked<Answer> } | null>(null)
  useEffect(() => {
    let wanted = true
    ask().then(
      (answer) => { if (wanted) setFound({ key, asked: { status: 'ready', answer } }) },
      (fault: unknown) => { if (wanted) setFound({ key, asked: { status: 'failed', words: fault instanceof Error ? fault.message : String(fault) } }) },
    )
    return () => { wanted = false }
    // The key stands for all that the question depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return found?.key === key ? found.asked : { status: 'waiting' }
}
