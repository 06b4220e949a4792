import { useNavigate } from 'react-router'
import { PlaceField } from './PlaceField'
import styles from './SearchBox.module.css'

const label = 'Area, hospital or postcode'

/** The search of the header: leads to the page of a place. */
export function SearchBox() {
  const navigate = useNavigate()
  return (
    <div className={styles.search} role="search">
      <PlaceField
        label={label}
        placeholder={label}
        enterKey="go"
        onChoose={({ link }) => {
          document.getElementById('content')?.focus({ preventScroll: true })
          void navigate(link)
        }}
      />
    </div>
  )
}
