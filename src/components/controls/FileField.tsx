import { useEffect, useEffectEvent, useRef } from 'react'

interface FileFieldProps {
  id: string
  /** Kinds of file that the browser offers first. */
  accept: string
  disabled?: boolean | undefined
  onFile: (file: File) => void
}

/** Where a file is chosen; its label stands with the page. */
export function FileField({ id, accept, disabled, onFile }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const take = () => {
    const file = field.current?.files?.[0]
    if (!field.current || !file) return
    // The same file, mended, can be chosen again.
    field.current.value = ''
    onFile(file)
  }
  // What was chosen before the page could listen counts too.
  const catchUp = useEffectEvent(take)
  useEffect(() => { catchUp() }, [])
  return <input ref={field} id={id} type="file" accept={accept} disabled={disabled} onChange={take} />
}
