import { useState } from 'react'
import { scenarioLimits } from '~/contracts/scenario'
import styles from './builder.module.css'

interface NameFieldProps {
  label: string
  name: string
  isReady: boolean
  onName: (name: string) => void
}

/** The name of a scenario, which is its heading, and is changed where it stands. */
export function NameField({ label, name, isReady, onName }: NameFieldProps) {
  const [draft, setDraft] = useState(name)
  const settle = () => { if (draft.trim() !== '' && draft.trim() !== name) onName(draft.trim()) }
  return (
    <div className={styles.name}>
      <h3 className="visually-hidden">{label}: {name}</h3>
      <input
        type="text"
        aria-label={`Name of ${label.toLowerCase()}`}
        value={draft}
        maxLength={scenarioLimits.name}
        readOnly={!isReady}
        onChange={(event) => { setDraft(event.target.value) }}
        onBlur={settle}
        onKeyDown={(event) => { if (event.key === 'Enter') settle() }}
      />
    </div>
  )
}
