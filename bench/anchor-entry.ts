export { describeAnchor } from '../src/core/anchor/describe-anchor'
export { resolve } from '../src/core/anchor/resolve'
