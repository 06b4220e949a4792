import styles from './MachineSquares.module.css'

export interface Machine {
  kind: 'new' | 'replacement' | 'unknown'
  /** Where it stands, if that is known: the id of the row that tells about it, and a short name. */
  site: { id: string; name: string } | null
}

export interface MachineGroup {
  title: string
  machines: readonly Machine[]
}

const kindWords = { new: 'new or additional', replacement: 'replacement', unknown: 'new or replacement: not stated' } as const

/** One square a machine, full for new, hatched for a replacement, "?" where it is not stated; those without a place are pale and dashed. */
export function MachineSquares({ groups, linkOf }: { groups: readonly MachineGroup[]; linkOf: (siteId: string) => string }) {
  return (
    <div className={styles.groups}>
      {groups.map(({ title, machines }) => (
        <div key={title} className={styles.group}>
          <p className={styles.title}>{title}</p>
          {machines.every(({ site }) => site === null) ? (
            <div className={styles.blank} role="img" aria-label={`${title}: ${countWords(machines)}`}>
              {machines.map(({ kind }, index) => <Square key={index} kind={kind} />)}
            </div>
          ) : (
            <ul className={styles.named}>
              {machines.map(({ kind, site }) => site && (
                <li key={site.id}>
                  <a href={linkOf(site.id)}><Square kind={kind} isNamed /><span>{site.name}</span><span className="visually-hidden">, {kindWords[kind]}</span></a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}

/** What the squares stand for. */
export function MachineKey() {
  return (
    <ul className={styles.key}>
      <li><Square kind="new" isNamed /> new or additional</li>
      <li><Square kind="replacement" isNamed /> replaces an old machine: not one more scanner</li>
      <li><Square kind="unknown" isNamed /> new or replacement: not stated</li>
      <li><Square kind="new" /> pale and dashed: site not identified</li>
    </ul>
  )
}

function countWords(machines: readonly Machine[]): string {
  const count = (kind: Machine['kind']) => machines.filter((machine) => machine.kind === kind).length
  return (['new', 'replacement', 'unknown'] as const).flatMap((kind) => (count(kind) > 0 ? [`${count(kind)} ${kindWords[kind]}`] : [])).join(', ')
}

function Square({ kind, isNamed = false }: { kind: Machine['kind']; isNamed?: boolean }) {
  return (
    <svg className={isNamed ? styles.full : styles.pale} viewBox="0 0 26 26" aria-hidden="true">
      <rect className={styles[kind]} x="1.5" y="1.5" width="23" height="23" rx="3" />
      {kind === 'replacement' && <path d="M2 10 10 2M2 19 19 2M7 24 24 7M16 24l8-8" />}
      {kind === 'unknown' && <text x="13" y="18.5" textAnchor="middle">?</text>}
    </svg>
  )
}
