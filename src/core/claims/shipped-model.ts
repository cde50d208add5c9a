import stored from '../../../resources/check-worthiness.json'
import { modelFrom } from './check-worthiness'

/** The model that comes with the program. Import it where it is needed, not at start: reading it takes a moment. */
export const shippedModel = modelFrom(stored)
