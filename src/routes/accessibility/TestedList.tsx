import { ReferenceTable } from '~/components/sources/ReferenceTable'
import styles from '../methods.module.css'
import { TestedBrowsers } from './TestedBrowsers'
import { pageStates, testedPages, testedWidths } from './testedPages'

const states = Object.entries(pageStates)
const widest = testedWidths.at(-1)
const count = testedPages.reduce((sum, { states, parts }) => sum + states.length + parts.length, 0)

export function TestedList() {
  return (
    <>
      <p>
        At every change a browser (Chromium) opens {count} states of the {testedPages.length} kinds of page and looks for faults with axe, by all its
        rules for WCAG 2.0 to 2.2, A and AA, and for good practice: each page as it opens {testedWidths.slice(0, -1).join(', ')} and {widest} pixels wide in
        light, and {widest} pixels wide in forced colours by the rules about colours; its other states {testedWidths[0]} pixels wide, where they differ from it,
        most of them come to within the site. Contrast, and whether a link is told from the words around it, are looked at in three places for each
        look that words have: their colour, size, weight, line and ground. One fault stops the change.
      </p>
      <p>
        Every week, and before a release, each state is looked at as a whole, contrast and links in every place, at all three widths in light and {widest} pixels wide
        in forced colours; where any colour is another at a narrower width, the rules about colours are asked again there. Under a dark setting, {widest} pixels
        wide, no colour may differ from light, so axe is not asked again. With reduced motion nothing may be set to move, and nothing moves.
      </p>
      <ReferenceTable
        name="Pages and states tested"
        width="wide"
        headings={[...['Page', ...states.map(([, words]) => words), 'Tabs, parts and notices'].map((text) => ({ text }))]}
        rows={testedPages.map(({ route, name, states: tested, parts }) => ({
          key: route,
          cells: [name, ...states.map(([state]) => (tested.some((one) => one === state) ? 'tested' : 'not tested')), parts.length > 0 ? parts.join('; ') : 'none'],
        }))}
      />
      <p>
        “Not tested” says only that this look was not taken. Pages of places and of words, once here, wait for nothing, and most can never be
        empty; where one does not load, words stand in its place, which are the same for all: each kind is tested once, under <em>Places</em>, <em>Places
        of 2023</em> or <em>Methods and data</em>.
      </p>
      <p>Beside that, tests in the same browser hold, on some kinds of page at every change and on all of them every week, that:</p>
      <ul className={styles.list}>
        <li>map, Explore, What if, sharing and SQL can be used from first to last by keyboard alone;</li>
        <li>on every kind of page the Tab key reaches each control, the focus can be seen, and a dialog gives it back; a control that goes away when it is pressed leaves it near (map, Explore, Compare, What if, New scanners and your own file);</li>
        <li>at 200% and 400% no text is cut, no page scrolls sideways, and every control is still there;</li>
        <li>with the text spacing of WCAG 1.4.12 no text is cut or covered, and no page has to be moved sideways (at 320, 768 and 1,280 pixels);</li>
        <li>what is pressed is at least 24 by 24 pixels, or has that room around it, or stands in a line of text;</li>
        <li>maps and changes are put into words;</li>
        <li>a printed sheet is in reading order;</li>
        <li>lines and outlines stand out from their ground by 3 to 1, and the classes of a map can be told apart by people who do not see red, green or blue as others do, as far as a simulation can show.</li>
      </ul>
      <TestedBrowsers />
    </>
  )
}
