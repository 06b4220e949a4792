import styles from './ProgrammeStrip.module.css'

export interface WaveViewModel {
  wave: number
  name: string
  /** After the name: 'May 2025: 13 machines, "29,000 extra scans a year"'. */
  detail: string
  machinesNew: number
  machinesReplacement: number
}

interface ProgrammeStripProps {
  waves: readonly WaveViewModel[]
  note: string
}

const square = 22
const gap = 5

/** One square a machine: full for new or extended services, hatched for replacements. */
export function ProgrammeStrip({ waves, note }: ProgrammeStripProps) {
  return (
    <div className={styles.strip}>
      <svg width="0" height="0" className={styles.defs} aria-hidden="true">
        <defs>
          <pattern id="replacement" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="#fbfaf6" />
            <rect width="2" height="6" fill="#12436d" />
          </pattern>
        </defs>
      </svg>
      <div className={styles.waves}>
        {waves.map((wave) => <Wave key={wave.wave} {...wave} />)}
      </div>
      <ul className={styles.key}>
        <li><Machine kind="new" size={14} /> new or extended service</li>
        <li><Machine kind="replacement" size={14} /> replaces an old machine: not one more scanner</li>
      </ul>
      <p className={styles.note}>{note}</p>
    </div>
  )
}

function Wave({ name, detail, machinesNew, machinesReplacement }: WaveViewModel) {
  const kinds = [...Array<'new'>(machinesNew).fill('new'), ...Array<'replacement'>(machinesReplacement).fill('replacement')]
  const label = `${name}: ${machinesNew} new or extended, ${machinesReplacement} replacements`
  return (
    <div className={styles.wave}>
      <p><strong>{name}</strong>, {detail}</p>
      <div className={styles.machines} role="img" aria-label={label}>
        {kinds.map((kind, index) => <Machine key={`${kind}${index}`} kind={kind} size={square} />)}
      </div>
    </div>
  )
}

function Machine({ kind, size }: { kind: 'new' | 'replacement'; size: number }) {
  return (
    <svg width={size + gap} height={size + gap} viewBox={`0 0 ${size + gap} ${size + gap}`} aria-hidden="true">
      <rect x="1" y="1" width={size} height={size} rx="2.5" fill={kind === 'new' ? '#12436d' : 'url(#replacement)'} stroke="#12436d" strokeWidth="1.5" />
    </svg>
  )
}
