import styles from '../methods.module.css'

export function KnownLimits() {
  return (
    <ul className={styles.list}>
      <li>Five shades cannot all differ by 3 to 1, so neighbouring classes of a map do not. Every figure also stands in a table and in the words of the map.</li>
      <li>Small boards are smaller on the map than a fingertip. London is drawn again, larger, and every place can be chosen from a table or the search.</li>
      <li>The site has one set of colours, light. A dark setting of your system changes nothing; forced colours do.</li>
      <li>A picture that you save as PNG or SVG carries its title and source, but not each figure. Save its table beside it.</li>
      <li>Words inside a drawing may touch where you widen the spacing of text. The same figures stand in its table, which makes room.</li>
      <li>On <em>SQL</em>, the editor’s list of suggestions has not been checked with a screen reader. The questions below it can be asked without typing.</li>
    </ul>
  )
}
