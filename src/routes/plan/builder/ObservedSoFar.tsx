import { Link } from 'react-router'

/** What has shown up in the figures at the trusts that were named, beside what was announced; null where none can be followed. */
export function ObservedSoFar({ seen }: { seen: string | null }) {
  return (
    <>
      <strong>Seen so far:</strong> {seen ?? 'none of the named trusts can be followed yet'}. The figures above are what was announced, expected or reported for single places. <Link to="/scanners">Promised and observed</Link>
    </>
  )
}
