import type { Exporter } from './exporter'
import { markdown } from './markdown'

/** Every exporter, in the order dialogs and help list them. */
export const exporters: readonly Exporter[] = [markdown]

/** The exporter of this id, if there is one. */
export const exporterOf = (id: string): Exporter | undefined =>
  exporters.find((exporter) => exporter.id === id)
