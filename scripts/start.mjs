// `npm start`: runs the built server with the Node that came with the install, whatever Node npm itself runs on.
import { spawn } from 'node:child_process'
import { node } from './prepare.mjs'

// Production is for React, which makes pages much slower otherwise; not for npm, which would leave the build tools out.
const env = { NODE_ENV: 'production', ...process.env }
const server = spawn(node(), ['dist/main.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
