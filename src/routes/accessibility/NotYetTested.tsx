import styles from '../methods.module.css'

export function NotYetTested() {
  return (
    <>
      <p>Tests by machine find only some of what can shut a person out. None of this has been done yet:</p>
      <ul className={styles.list}>
        <li>No one who uses a screen reader, a magnifier, a switch or speech every day has tried the site for us. It has not been heard in NVDA, JAWS, VoiceOver or TalkBack.</li>
        <li>Safari itself, Edge and phones: see above for the browsers that are walked through. Faults of accessibility are looked for in Chromium alone, and touch is simulated.</li>
        <li>Contrast themes on a real Windows machine, real paper and real magnifiers: what is tested is the browser’s imitation of them.</li>
        <li>Whether the words are plain enough, with readers of different ages, first languages and ways of thinking.</li>
        <li>People with a colour vision deficiency: what is tested is a simulation.</li>
      </ul>
    </>
  )
}
