import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { recordedBrowsers } from './recordedBrowsers'

export function TestedBrowsers() {
  return (
    <>
      <h3>In more than one browser</h3>
      <p>
        Other browsers are not asked all that. In each of these, on Debian, the same journeys are walked from first to last: every kind of page opens without an error,
        the database answers, a measure changes map, ranking and link, the map, Explore, search, sharing and SQL work by keyboard, a file of your
        own is read, pictures are saved, a scenario is worked out, a page prints, and the site answers without a connection.
      </p>
      <ReferenceTable
        name="Browsers tested"
        headings={[{ text: 'Browser' }, { text: 'Version' }, { text: 'Journeys passed' }, { text: 'Recorded on' }]}
        rows={recordedBrowsers.map(({ name, version, journeys, passed, date }) => ({ key: name, cells: [name, version, `${passed} of ${journeys}`, dayOf(date)] }))}
      />
      <p>
        WebKitGTK has the engine of Safari in another frame. Its driver cannot print, so there the style of the printed sheet is tested on the screen;
        in Chromium and Firefox its sheets are counted as well.
      </p>
    </>
  )
}

/** By the browser's own means: a module more would be a file more for every page that shares it. */
const dayOf = (date: string) => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
