import { parentPort, workerData } from 'node:worker_threads'
import type { CrossOrder, CrossReply } from './cross-messages'
import { DigestShelf } from './digest-shelf'

// Keeps the digests of a desk's articles, reads those that changed one after the other, and answers meanwhile.
const port = parentPort
if (port === null) throw new Error('this program runs in a worker thread')

/** More articles than this are not read for one question. */
const mostSiblings = 12

/** How long who asks for kindred articles waits for those still to be read, in milliseconds. */
const patience = 1_500
const aMoment = (): Promise<void> => new Promise((over) => setTimeout(over, patience))

const say = (reply: CrossReply): void => port.postMessage(reply)
const shelf = new DigestShelf((workerData as { readonly file: string }).file, () => say({ kind: 'read' }))

async function answer(order: CrossOrder): Promise<void> {
  switch (order.kind) {
    case 'changed':
      return shelf.changed(order.articles)
    case 'findings':
      await shelf.readFirst(order.id)
      return say({
        kind: 'findings',
        serial: order.serial,
        findings: shelf.index.findingsFor(order.id),
        unread: shelf.unread
      })
    case 'siblings':
      await Promise.race([shelf.settled(), aMoment()])
      await shelf.readFirst(order.id)
      return say({
        kind: 'siblings',
        serial: order.serial,
        ids: shelf.index.siblingsOf(order.id, mostSiblings)
      })
    case 'elsewhere':
      await shelf.readFirst(order.id)
      return say({
        kind: 'elsewhere',
        serial: order.serial,
        places: order.words.map((words) => shelf.index.printedElsewhere(order.id, words))
      })
  }
}

const opened = shelf.open((workerData as { readonly articles: never }).articles)
port.on('message', (order: CrossOrder) => void opened.then(() => answer(order)))
