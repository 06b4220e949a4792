import { Link } from 'react-router'
import styles from '../methods.module.css'

export function WaysToUse() {
  return (
    <ul className={styles.list}>
      <li><strong>By keyboard.</strong> A map or plot is one stop of the Tab key: arrow keys move from place to place, Enter chooses, Escape lets go. Tabs take arrow keys too. In the SQL editor Tab goes on to the next control.</li>
      <li><strong>With a screen reader.</strong> Each map is a list of places with their figures, and each chart has its table. When you change what is asked, the new headline is read out.</li>
      <li><strong>Enlarged.</strong> At 400% everything stands in one column, and nothing is lost. Wide tables scroll inside their own frame.</li>
      <li><strong>With your own colours, spacing or less motion.</strong> The colours of your system are used where you set them. Nothing moves by itself; months play only when you start them.</li>
      <li><strong>On paper.</strong> Pages with figures print on one sheet, in the order in which they are read.</li>
      <li><strong>Without scripts.</strong> Each page opens with its first answer as plain text, table and picture.</li>
      <li><strong>As data.</strong> Every table is open: <Link to="/methods#downloads">CSV and Parquet</Link>.</li>
    </ul>
  )
}
