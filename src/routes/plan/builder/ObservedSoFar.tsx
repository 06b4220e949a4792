/** What has shown up in the figures at the trusts that were named: it stands beside what was announced. */
export function ObservedSoFar() {
  return (
    <>
      <strong>Seen so far:</strong> no clear rise yet at the trusts that were named. The figures above are what was announced, expected or reported for single places.
    </>
  )
}
