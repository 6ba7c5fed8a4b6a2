// `npm start`: runs the built server with the Node that came with the install, whatever Node npm itself runs on.
import { spawn } from 'node:child_process'
import { node } from './prepare.mjs'

const server = spawn(node(), ['--enable-source-maps', 'dist/main.js', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
