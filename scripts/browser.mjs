// Finds a Chromium for the browser journeys, or installs one: never skips them.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  }
  return undefined
}

async function ofPlaywright() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const tryRun = (command, args) => {
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2] })
    return true
  } catch {
    return false
  }
}

function installed() {
  if (process.platform !== 'linux') return undefined
  const root = process.getuid?.() === 0
  const apt = (args) => (root ? tryRun('apt-get', args) : tryRun('sudo', ['-n', 'apt-get', ...args]))
  if (apt(['update', '-qq'])) apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return onPath()
}

/** The path of a Chromium that can be started. */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const found = onPath() ?? (await ofPlaywright())
  if (found !== undefined) return found
  process.stderr.write('Er is nog geen Chromium voor de browsertests; die wordt nu geïnstalleerd.\n')
  tryRun(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'])
  const fetched = (await ofPlaywright()) ?? installed()
  if (fetched !== undefined) return fetched
  throw new Error('Geen Chromium gevonden. Installeer Chromium, of zet CHROMIUM_PATH.')
}
