/** A service within the audit: its unit code, else its name; "St Anne’s FLS" is `st-annes-fls`. Empty where nothing is left. */
export const serviceId = (unitCode: string | null, service: string): string =>
  (unitCode ?? service)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
