// Starts a whole Bluesky network on free loopback ports and says so in one JSON line on stdout.
//
//   node start.mjs <folder with node_modules> <file that receives the e-mails, one JSON line each>
//
// Everything else (the servers' own chatter) goes to stderr. The network lives until stdin closes, so it can
// not outlive the process that started it, whatever became of that process.

import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shortenTokens } from './short-tokens.mjs'

const [installation, mailFile] = process.argv.slice(2)
if (!installation || !mailFile) throw new Error('usage: start.mjs <installation> <mail file>')

// stdout carries the one line a program reads; the seeding prints its own remarks.
console.log = console.error
console.info = console.error

// Bare imports would be looked up beside this file; the packages are in the cache.
const entry = createRequire(join(resolve(installation), 'package.json')).resolve('@atproto/dev-env')
const { ADMIN_PASSWORD, JWT_SECRET, TestNetwork, TestPds, mockResolvers } = await import(pathToFileURL(entry))
// Not exported by the package, and the very seeding its own command line does.
const { generateMockSetup } = await import(pathToFileURL(join(dirname(entry), 'mock', 'index.js')))

const RATE_LIMIT_BYPASS_KEY = 'bypass-rate-limits'
const LIFETIMES = { access: 3, refresh: 30, grace: 5 }
const PASSWORDS = { triage: 'triage-pass', mod: 'mod-pass', 'admin-mod': 'admin-mod-pass' }
const NAMES = ['alice', 'bob', 'carla', 'labeler', ...Object.keys(PASSWORDS), 'mod-authority']

// The PDS composes real e-mails and has nowhere to send them; tests need the codes inside.
function recordMail(pds, host) {
  const { transporter } = pds.ctx.mailer
  const send = transporter.sendMail
  transporter.sendMail = async (options) => {
    const result = await send.call(transporter, options)
    const { to, subject, text: composed } = JSON.parse(result.message)
    // The logo is written out as a data URL, which is most of the text and none of the message.
    const text = composed.replace(/\[data:[^\]]*\]/g, '')
    const code = text.match(/\b[A-Z0-9]{5}-[A-Z0-9]{5}\b/)?.[0] ?? null
    const line = { host, to: to.map(({ address }) => address), subject, text, code }
    appendFileSync(mailFile, `${JSON.stringify(line)}\n`)
    return result
  }
}

// A further PDS of the same network: same PLC, AppView and Ozone, own accounts. The AppView follows only the
// main PDS, so records written here do not appear in it. Its own service DID, the audience of its tokens, keeps
// the hosts from accepting each other's.
async function furtherPds(network, name, options = {}) {
  const pds = await TestPds.create({
    didPlcUrl: network.plc.url,
    hostname: 'localhost',
    serviceDid: `did:web:${name}.test`,
    enableDidDocWithSession: true,
    bskyAppViewUrl: network.bsky.url,
    bskyAppViewDid: network.bsky.serverDid,
    modServiceUrl: network.ozone.url,
    modServiceDid: network.ozone.ctx.cfg.service.did,
    ...options,
  })
  mockResolvers(pds.ctx.idResolver, pds)
  return pds
}

async function account(pds, name) {
  const handle = `${name}.test`
  const { did, email } = await pds.ctx.accountManager.getAccount(handle)
  return [name, { handle, did, email, password: PASSWORDS[name] ?? 'hunter2' }]
}

const network = await TestNetwork.create({
  pds: { hostname: 'localhost', enableDidDocWithSession: true },
  bsky: { dbPostgresSchema: 'bsky' },
  // As the package's own command line has it; nothing listens at the chat address.
  ozone: { chatUrl: 'http://localhost:9', chatDid: 'did:example:chat', dbMaterializedViewRefreshIntervalMs: 30_000 },
})
const limited = await furtherPds(network, 'limited', {
  rateLimitsEnabled: true,
  rateLimitBypassKey: RATE_LIMIT_BYPASS_KEY,
})
const shortlived = await furtherPds(network, 'shortlived')
shortenTokens(shortlived, JWT_SECRET, LIFETIMES)
const hosts = { pds: network.pds, limited, shortlived }
for (const [host, pds] of Object.entries(hosts)) recordMail(pds, host)

await generateMockSetup(network)
// So that whoever reads the line finds everything seeded in the AppView and in Ozone.
await network.processAll(30_000)

// Ozone makes reports of what was reported once a minute; no test can wait for that. Not twice at a time: the
// rounds would queue up behind the lock they take.
let routing = Promise.resolve()
const router = setInterval(() => {
  routing = routing.then(() => network.ozone.daemon.ctx.queueRouter.routeReports()).catch(console.error)
}, 250)

async function shutDown() {
  // Closing waits for queues and open connections; a hurry is better than a process that hangs.
  setTimeout(() => process.exit(0), 8_000).unref()
  clearInterval(router)
  await routing
  await Promise.allSettled([limited.close(), shortlived.close()])
  await network.close()
}
process.stdin.on('close', () => {
  shutDown().then(
    () => process.exit(0),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.stdin.resume()

const ready = {
  urls: {
    plc: network.plc.url,
    appview: network.bsky.url,
    ozone: network.ozone.url,
    ...Object.fromEntries(Object.entries(hosts).map(([name, { url }]) => [name, url])),
  },
  dids: {
    appview: network.bsky.serverDid,
    ozone: network.ozone.ctx.cfg.service.did,
    lexicon_authority: network.pds.ctx.cfg.lexicon.didAuthority,
    ...Object.fromEntries(Object.entries(hosts).map(([name, pds]) => [name, pds.ctx.cfg.service.did])),
  },
  accounts: Object.fromEntries(await Promise.all(NAMES.map((name) => account(network.pds, name)))),
  admin_password: ADMIN_PASSWORD,
  jwt_secret: JWT_SECRET,
  rate_limit_bypass_key: RATE_LIMIT_BYPASS_KEY,
  lifetimes: LIFETIMES,
}
process.stdout.write(`${JSON.stringify(ready)}\n`)
