/** The pages of the menu, in its order. */
export const pages = [
  { to: '/', label: 'England' },
  { to: '/explore', label: 'Explore' },
  { to: '/compare', label: 'Compare' },
  { to: '/fls', label: 'Fracture services' },
  { to: '/scanners', label: 'New scanners' },
  { to: '/plan', label: 'What if' },
  { to: '/sql', label: 'SQL' },
  { to: '/methods', label: 'Methods and data' },
]
