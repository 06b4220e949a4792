export interface SchemaColumn {
  name: string
  type: string
  unit: string | null
  description: string
}

/** A table as the page describes it. */
export interface SchemaTable {
  name: string
  group: string
  title: string
  grain: string
  key: readonly string[]
  columns: readonly SchemaColumn[]
}
