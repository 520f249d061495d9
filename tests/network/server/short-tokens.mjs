// Makes the sessions of one PDS expire within seconds. The PDS has no setting for it: the lifetimes (2 hours
// and 90 days) and the grace of a used refresh token (2 hours) are constants in its source. So each pair of
// tokens it hands out is signed again with an earlier `exp`, and the grace is shortened where it is stored.

import { createHmac } from 'node:crypto'

const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString())
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')

function shorten(jwt, secret, seconds) {
  const [header, payload] = jwt.split('.').slice(0, 2).map(decode)
  const signed = `${encode(header)}.${encode({ ...payload, exp: payload.iat + seconds })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

export function shortenTokens(pds, secret, { access, refresh, grace }) {
  const manager = pds.ctx.accountManager
  const shortened = (tokens) =>
    tokens && {
      accessJwt: shorten(tokens.accessJwt, secret, access),
      refreshJwt: shorten(tokens.refreshJwt, secret, refresh),
    }

  for (const method of ['createSession', 'createAccountAndSession']) {
    const original = manager[method].bind(manager)
    manager[method] = async (...args) => shortened(await original(...args))
  }

  const endings = new Map()
  const rotate = manager.rotateRefreshToken.bind(manager)
  manager.rotateRefreshToken = async (id) => {
    const { db } = manager.db
    const used = await db.selectFrom('refresh_token').select('nextId').where('id', '=', id).executeTakeFirst()
    const tokens = await rotate(id)
    // Only the first use starts the grace; the PDS moves its end at every further one.
    if (tokens && used && !used.nextId) endings.set(id, new Date(Date.now() + grace * 1000).toISOString())
    if (tokens && endings.has(id)) {
      await db.updateTable('refresh_token').set({ expiresAt: endings.get(id) }).where('id', '=', id).execute()
    }
    return shortened(tokens)
  }
}
